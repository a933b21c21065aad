/// Points of a computed rule should rest on figures (无数据支撑).
struct UnsupportedPoints: Check {
  static let name = "unsupported-points"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.filter { $0.score.standing == .claimed }.map { indicator, score, _ in
      .pointsUnsupported(indicator, score, subject.rubric)
    }
  }
}

extension Finding {
  fileprivate static func pointsUnsupported(
    _ indicator: Indicator, _ score: Score, _ rubric: Rubric
  ) -> Finding {
    let missing = score.outcome.points.missing.compactMap { path -> String? in
      guard case .fact(let id) = path else { return nil }
      return rubric.fact(id)?.label
    }
    let isChecklist = score.outcome.points.missing.contains { path in
      if case .check = path { true } else { false }
    }
    let lack = isChecklist ? "评分要点" : "数据"
    let what = missing.isEmpty ? lack : missing.joined(separator: "、")
    return Finding(
      check: UnsupportedPoints.self, severity: .warning,
      field: score.outcome.points.missing.first ?? .points(indicator.id),
      message: "“\(indicator.title)”自评 \(score.points.text) 分而无数据支撑，请填写\(what)。")
  }
}
