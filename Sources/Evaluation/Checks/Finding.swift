/// Something in a report that a person should look at (问题).
public struct Finding: Hashable, Sendable {
  /// The check's name: `missing-reason`.
  public var check: String
  public var group: Group
  public var severity: Severity
  public var field: FieldPath
  /// What is wrong and what to do, in Chinese.
  public var message: String
  /// The characters of the field's text that are meant, where it is about a place in a text.
  public var range: Range<Int>?
  /// The figure or wording that should stand there, as people read it.
  public var expected: String?
  /// What mends it without a person's judgement.
  public var fix: Fix?
  /// Why a warning may stand (说明理由), kept with the draft; empty where nobody has said so.
  public var justification = ""
  /// What tells it from others of its check at its field: what it is about, what is marked.
  ///
  /// It stays while the text around it changes, and is another once the marked characters are.
  public var matter = ""
  /// A reason from before reasons were kept for one finding each; it says not which it was for.
  public var earlierReason = ""

  public typealias Severity = FindingSeverity

  init(
    check: any NamedCheck.Type, severity: Severity, field: FieldPath, message: String,
    range: Range<Int>? = nil
  ) {
    self.check = check.name
    group = check.group
    self.severity = severity
    self.field = field
    self.message = message
    self.range = range
  }
}

extension Finding {
  /// A warning that somebody has given a reason for.
  public var isJustified: Bool { severity == .warning && !justification.isBlank }

  /// The same finding with the figure that belongs there, put in place by a fix.
  func expecting(_ text: String, isFixable: Bool = true) -> Finding {
    var finding = self
    finding.expected = text
    if isFixable, let range {
      finding.fix = Fix(field: field, range: range, replacement: text)
    }
    return finding
  }

  /// The same finding with a fix of other characters than those that are marked.
  func fixed(by replacement: String, at range: Range<Int>) -> Finding {
    var finding = self
    finding.fix = Fix(field: field, range: range, replacement: replacement)
    return finding
  }
}
