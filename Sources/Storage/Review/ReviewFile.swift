public import Evaluation

/// A draft with everything said about it, as the files are.
public struct ReviewFile: Sendable {
  public let draft: Draft
  public let trail: Trail
  public let review: Review
  /// The digest of the draft's file: `sm3:…`.
  public let digest: String
  /// How the trail's end stands to its count.
  public let end: TrailEnd
  let bytes: [UInt8]
  /// The same, read.
  let json: JSONValue
  /// The lines that count.
  let lines: ArraySlice<TrailLine>

  init(draft: Draft, bytes: [UInt8], json: JSONValue, trail: Trail, end: TrailEnd) {
    self.draft = draft
    self.end = end
    self.bytes = bytes
    self.json = json
    self.trail = trail
    digest = SM3.text(of: bytes)
    lines = trail.effective(draft: digest)
    var review = Review(lines)
    if trail.isEmpty { review.revision = draft.report.revision }
    self.review = review
  }

  /// What whoever reads this has before the eyes.
  public var sight: Sight { Sight(report: digest, trail: trail.head) }

  /// The trail knows the draft's file as it is.
  public var isRecorded: Bool { lines.last?.draft == digest && !trail.isBroken }

  /// Draft, trail and count say the same, or nothing was ever recorded.
  var isComplete: Bool { end == .whole && (trail.isEmpty || isRecorded) }

  /// Nothing was ever recorded: there is nothing to judge.
  public var isUntouched: Bool { trail.isEmpty && end == .whole }

  /// The lines for people, the first one first.
  public var entries: [TrailEntry] { lines.map(\.entry) }

  /// The step that signed, if the report's last signature is that of this revision or an earlier.
  public var signature: ReviewStep? { review.last(.sign) }

  /// Whether the draft is still, byte for byte, what that step was about.
  public func isUnchanged(since step: ReviewStep) -> Bool { step.version == digest }
}

extension ReviewFile {
  /// The lines behind the last signature, if there is one: they follow it in the chain of hashes,
  /// but nobody has signed them yet.
  public var uncovered: [TrailEntry] {
    guard let last = lines.lastIndex(where: \.isSigned) else { return [] }
    return lines[(last + 1)...].map(\.entry)
  }

  /// The version that a step is about: a reopening names the one that was signed.
  public func version(for action: ReviewAction) -> String {
    action == .reopen ? signature?.version ?? digest : digest
  }

  public func revision(after action: ReviewAction) -> Int {
    draft.report.revision + (action == .reopen ? 1 : 0)
  }
}
