/// What was done does not go far beyond what was aimed at (实际远超目标).
struct FarOverTarget: Check {
  static let name = "far-over-target"
  static let group = Finding.Group.figures

  func findings(in subject: CheckSubject) -> [Finding] {
    guard let limit = subject.rubric.checks.farOverTarget else { return [] }
    return subject.rubric.checks.targetPairs.compactMap { pair in
      guard let actual = subject.known(of: .input(pair.first)),
        let target = subject.known(of: .input(pair.second)),
        let ratio = actual.value.divided(by: target.value), ratio >= limit
      else { return nil }
      return .farOver(actual, target, ratio, at: pair.first)
    }
  }
}

extension Finding {
  fileprivate static func farOver(
    _ actual: Known, _ target: Known, _ ratio: Rational, at id: Fact.ID
  ) -> Finding {
    Finding(
      check: FarOverTarget.self, severity: .warning, field: .fact(id),
      message:
        "“\(actual.label)”为“\(target.label)”的 \(ratio.percentText(places: 2))，"
        + "目标可能定得过低或数字有误，请核对并说明。"
    ).about(target.input.map { "fact.\($0)" } ?? target.label)
  }
}
