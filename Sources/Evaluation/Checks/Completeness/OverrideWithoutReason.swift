/// Points set by hand over computed ones need a reason (人工评分须说明理由).
struct OverrideWithoutReason: Check {
  static let name = "override-without-reason"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.filter { _, score, answer in
      score.standing == .overridden && answer.overrideReason.isBlank
    }.map { indicator, score, _ in .overrideUnexplained(indicator, score) }
  }
}

extension Finding {
  fileprivate static func overrideUnexplained(_ indicator: Indicator, _ score: Score) -> Finding {
    let computed = score.outcome.points.value.map { "按规则得 \($0.text) 分，" } ?? ""
    return Finding(
      check: OverrideWithoutReason.self, severity: .error, field: .overrideReason(indicator.id),
      message: "“\(indicator.title)”\(computed)人工评为 \(score.points.text) 分，请填写理由或取消人工评分。")
  }
}
