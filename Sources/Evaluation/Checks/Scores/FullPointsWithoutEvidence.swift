/// Full points that were judged rest on something said (满分须有依据).
struct FullPointsWithoutEvidence: Check {
  static let name = "full-points-evidence"
  static let group = Finding.Group.scores

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.filter { _, score, answer in
      score.standing == .judged && score.maximum > .zero && score.lost.exact.isZero
        && answer.explanation.isBlank
    }.map { indicator, score, _ in .evidenceMissing(indicator, score) }
  }
}

extension Finding {
  fileprivate static func evidenceMissing(_ indicator: Indicator, _ score: Score) -> Finding {
    Finding(
      check: FullPointsWithoutEvidence.self, severity: .warning,
      field: .explanation(indicator.id),
      message: "“\(indicator.title)”得满分 \(score.points.text) 分而没有说明，请写明依据或数据。")
  }
}
