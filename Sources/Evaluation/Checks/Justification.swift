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
