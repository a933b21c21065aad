public import Evaluation

/// Text that was typed and never reached the draft's file, as the journal has it (待恢复的内容).
public struct Recovery: Hashable, Sendable {
  /// What may be done with it; the other report is kept as an old version each time.
  public enum Choice: Hashable, Sendable, CaseIterable {
    /// Go on with what was typed.
    case restore
    /// Go on with the file.
    case keepFile
    /// Put what was typed into a draft of its own, and go on with the file.
    case copy
  }

  /// The report with everything that was typed.
  public var report: Report
  /// The report that it was typed into.
  public var base: Report
  public var history: History
  /// Nobody has changed the file meanwhile.
  public var fits: Bool
  /// Who typed it, and from when to when.
  public var author: String
  public var since: String
  public var until: String
  /// How many bytes at the journal's end were cut off or damaged, from which line on.
  public var damage: Damage?

  public struct Damage: Hashable, Sendable {
    public var line: Int
    public var bytes: Int

    public init(line: Int, bytes: Int) {
      self.line = line
      self.bytes = bytes
    }
  }

  public init(report: Report, base: Report, history: History, fits: Bool) {
    self.report = report
    self.base = base
    self.history = history
    self.fits = fits
    author = ""
    since = ""
    until = ""
  }
}
