public import Evaluation

extension Report {
  /// The report with a reason (说明理由) for the one warning at an address; an empty one takes it
  /// back.
  ///
  /// `check` chooses among several. What was found is the same as on the screen.
  public func justifying(
    _ address: String, check: String?, _ reason: String, by rubric: Rubric
  ) throws(Refusal) -> (report: Report, finding: Finding) {
    let finding = try rubric.warning(at: address, check: check, in: self)
    let reason = reason.plainLines
    guard reason.unicodeScalars.allSatisfy(\.isHarmless) else {
      throw .entry(.controlCharacter(address: address))
    }
    var report = self
    for (key, reason) in finding.justified(by: reason) {
      report.justifications[key] = reason.isEmpty ? nil : reason
    }
    return (report, finding)
  }
}

extension Rubric {
  fileprivate func warning(
    at address: String, check: String?, in report: Report
  ) throws(Refusal) -> Finding {
    let field = try field(atAddress: address).path
    let found = findings(in: report).filter {
      $0.severity == .warning && $0.field == field && (check == nil || $0.check == check)
    }
    guard let finding = found.first(where: { !$0.isJustified }) ?? found.first else {
      throw .entry(.noWarning(address))
    }
    let checks = Set(found.filter { !$0.isJustified }.map(\.check)).sorted()
    guard checks.count < 2 else { throw .entry(.severalWarnings(address, checks: checks)) }
    return finding
  }
}
