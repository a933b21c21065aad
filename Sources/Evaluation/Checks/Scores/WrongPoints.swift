/// Points entered by hand lie between 0 and the maximum, in the rule's steps (分值超限).
struct WrongPoints: Check {
  static let name = "wrong-points"
  static let group = Finding.Group.scores

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.flatMap { indicator, _, answer in
      let entries = [
        (FieldPath.points(indicator.id), answer.points), (.override(indicator.id), answer.override),
      ]
      return entries.compactMap { path, entry -> Finding? in
        guard case .value(let points) = entry else { return nil }
        if points > indicator.maximum { return .pointsBeyondMaximum(path, indicator, points) }
        if points < .zero { return .pointsNegative(path, indicator, points) }
        guard let step = indicator.rule.innermost.step(missedBy: points) else { return nil }
        return .pointsOffStep(path, indicator, step)
      }
    }
  }
}

extension Finding {
  fileprivate static func pointsBeyondMaximum(
    _ path: FieldPath, _ indicator: Indicator, _ points: Points
  ) -> Finding {
    Finding(
      check: WrongPoints.self, severity: .error, field: path,
      message: "“\(indicator.title)”填了 \(points.text) 分，超过满分 \(indicator.maximum.text) 分，请改正。")
  }

  fileprivate static func pointsNegative(
    _ path: FieldPath, _ indicator: Indicator, _ points: Points
  ) -> Finding {
    Finding(
      check: WrongPoints.self, severity: .error, field: path,
      message: "“\(indicator.title)”填了 \(points.text) 分，不能低于 0 分，请改正。")
  }

  fileprivate static func pointsOffStep(
    _ path: FieldPath, _ indicator: Indicator, _ step: Points
  ) -> Finding {
    Finding(
      check: WrongPoints.self, severity: .error, field: path,
      message: "“\(indicator.title)”应以 \(step.text) 分为一档，请改正。")
  }
}
