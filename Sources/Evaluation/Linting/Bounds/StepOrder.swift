/// Points rise or fall with the value, but not both (分值不单调).
struct StepOrder: RubricCheck {
  static let name = "step-order"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.tables.compactMap { table in
      let first = table.atoms.atoms.compactMap(\.holders.first)
      let points = first.compactMap { table.points[$0] }
      let pairs = zip(points, points.dropFirst())
      let rises = pairs.contains { $0 < $1 }
      let falls = pairs.contains { $0 > $1 }
      guard rises, falls else { return nil }
      return warning(
        table.place, "“\(table.title)”的分值随数值忽高忽低，", "请核对各档的分值；确实如此的，可不改。")
    }
  }
}

/// Judged points can reach the maximum in whole steps (步长与满分不合).
struct StepSize: RubricCheck {
  static let name = "step-size"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.indicators.compactMap { indicator in
      guard let step = indicator.rule.innermost.kind.judgingStep,
        indicator.maximum.exact.divided(by: step.exact)?.isWhole == false
      else { return nil }
      return error(
        "indicator.\(indicator.id).rule",
        "“\(indicator.title)”满分 \(indicator.maximum.text) 分，不是评分步长 \(step.text) 分的整数倍，",
        "请改步长或满分。")
    }
  }
}
