/// Points that were claimed are those that the figures give (自报分值与计算不符).
struct ClaimedDiffers: Check {
  static let name = "claimed-differs"
  static let group = Finding.Group.scores

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.compactMap { indicator, score, answer in
      guard score.standing == .computed, case .value(let claimed) = answer.points,
        claimed != score.points,
        // Points that nobody can have are told as such.
        claimed == claimed.clamped(from: .zero, to: indicator.maximum)
      else { return nil }
      return .claimedDiffers(indicator, claimed, score)
    }
  }
}

extension Finding {
  fileprivate static func claimedDiffers(
    _ indicator: Indicator, _ claimed: Points, _ score: Score
  ) -> Finding {
    Finding(
      check: ClaimedDiffers.self, severity: .warning, field: .points(indicator.id),
      message:
        "“\(indicator.title)”自报 \(claimed.text) 分，按数据计算为 \(score.points.text) 分，计分以计算为准。"
        + "请改正数据或自报分值；确应按自报计分的，请人工评分并写明理由。"
    ).about("indicator.\(indicator.id)").expecting(score.points.text, isFixable: false)
  }
}
