/// Which warning a reason is for: the check and the field, whatever the characters are now.
public struct JustificationKey: Hashable, Comparable, Sendable {
  public var check: String
  public var field: FieldPath

  public init(check: String, field: FieldPath) {
    self.check = check
    self.field = field
  }

  public static func < (left: JustificationKey, right: JustificationKey) -> Bool {
    (left.check, left.field.address) < (right.check, right.field.address)
  }
}

extension Finding {
  public var justificationKey: JustificationKey {
    JustificationKey(check: check, field: field)
  }
}

extension Report {
  /// Why the warning may stand, if somebody has said so.
  func justification(of finding: Finding) -> String {
    guard finding.severity == .warning, !justifications.isEmpty else { return "" }
    return justifications[finding.justificationKey] ?? ""
  }
}
