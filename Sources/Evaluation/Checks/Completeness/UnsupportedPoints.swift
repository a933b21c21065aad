/// Points of a computed rule should rest on figures (无数据支撑).
struct UnsupportedPoints: Check {
  static let name = "unsupported-points"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    let told = MissingText.facts(missingIn: subject)
    return subject.scored.filter { $0.score.standing == .claimed }
      .compactMap { indicator, score, _ -> Finding? in
        if let reason = score.outcome.points.undefined {
          return .pointsUndefined(indicator, score, reason)
        }
        let missing = score.outcome.points.missing
        // A figure that its chapter lacks is told there.
        let untold = missing.filter { !told.contains($0) }
        guard missing.isEmpty || !untold.isEmpty else { return nil }
        return .pointsUnsupported(indicator, score, untold, subject.rubric)
      }
  }
}

extension Finding {
  /// The figures are there and give no value: they are not to be asked for.
  fileprivate static func pointsUndefined(
    _ indicator: Indicator, _ score: Score, _ reason: Undefined
  ) -> Finding {
    Finding(
      check: UnsupportedPoints.self, severity: .warning, field: .points(indicator.id),
      message: "“\(indicator.title)”自评 \(score.points.text) 分，而数据算不出分值（\(reason.message)），"
        + "请核对数据，或说明依据。"
    ).about("indicator.\(indicator.id)")
  }

  fileprivate static func pointsUnsupported(
    _ indicator: Indicator, _ score: Score, _ paths: [FieldPath], _ rubric: Rubric
  ) -> Finding {
    let missing = paths.compactMap { path -> String? in
      guard case .fact(let id) = path else { return nil }
      return rubric.fact(id)?.label
    }
    let isChecklist = paths.contains { path in
      if case .check = path { true } else { false }
    }
    let lack = isChecklist ? "评分要点" : "数据"
    let what = missing.isEmpty ? lack : missing.joined(separator: "、")
    return Finding(
      check: UnsupportedPoints.self, severity: .warning,
      field: paths.first ?? .points(indicator.id),
      message: "“\(indicator.title)”自评 \(score.points.text) 分而无数据支撑，请填写\(what)。"
    ).about("indicator.\(indicator.id)")
  }
}
