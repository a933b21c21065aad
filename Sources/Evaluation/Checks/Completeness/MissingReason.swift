/// Points lost need a reason (失分须说明原因); what a rule computes explains itself.
struct MissingReason: Check {
  static let name = "missing-reason"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.filter { _, score, answer in
      score.lost > .zero && needsReason(score.standing) && answer.deduction.isBlank
    }.map { indicator, score, _ in .reasonMissing(for: indicator, score) }
  }

  private func needsReason(_ standing: Score.Standing) -> Bool {
    switch standing {
    case .judged, .claimed: true
    // Overrides have a reason of their own; what is open has no points yet.
    case .computed, .overridden, .partial, .blank, .leftOut: false
    }
  }
}

extension Finding {
  fileprivate static func reasonMissing(for indicator: Indicator, _ score: Score) -> Finding {
    Finding(
      check: MissingReason.self, severity: .error, field: .deduction(indicator.id),
      message:
        "“\(indicator.title)”得 \(score.points.text) 分（满分 \(indicator.maximum.text) 分），"
        + "请填写扣分原因。")
  }
}
