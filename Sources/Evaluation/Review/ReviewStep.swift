/// A submission or a decision (送审与审核决定): what moved the report from one state to another.
///
/// Stored as a line of the trail, which names the version of the report that it is about.
public struct ReviewStep: Hashable, Sendable {
  public var action: ReviewAction
  /// The state after it.
  public var state: ReviewState
  public var mark: Mark
  /// The filler's note, the reasons for the return, or the opinion.
  public var words: String
  /// Reasons by field, for a return (逐项退回理由).
  public var reasons: [FieldReason]
  /// The revision of the report.
  public var revision: Int
  /// The digest of the whole report as it was, which is kept as a version: `sm3:…`.
  public var version: String
  /// The number of the trail's line.
  public var line: Int
  /// What was signed, where the step needs a key.
  public var statement: Statement?

  public struct FieldReason: Hashable, Sendable {
    public var field: FieldPath
    public var text: String

    public init(field: FieldPath, text: String) {
      self.field = field
      self.text = text
    }
  }

  public init(
    action: ReviewAction, state: ReviewState, mark: Mark, words: String = "",
    reasons: [FieldReason] = []
  ) {
    self.action = action
    self.state = state
    self.mark = mark
    self.words = words
    self.reasons = reasons
    revision = 1
    version = ""
    line = 0
  }
}
