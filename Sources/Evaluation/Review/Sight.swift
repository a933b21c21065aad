/// What somebody has before the eyes who decides (所见): which report, and how far its trail had come.
///
/// A decision about anything else is refused, so that what is signed is what was seen.
public struct Sight: Hashable, Sendable {
  /// The digest of the draft's file: `sm3:…`.
  public var report: String
  public var trail: Statement.TrailHead

  public init(report: String, trail: Statement.TrailHead) {
    self.report = report
    self.trail = trail
  }

  /// Nothing was seen; no report is that.
  public static let nothing = Sight(report: "", trail: Statement.TrailHead(lines: 0, hash: ""))
}
