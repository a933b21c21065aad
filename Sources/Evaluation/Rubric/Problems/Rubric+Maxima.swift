extension Rubric {
  /// Declared maxima must be the sums of what is below them.
  func wrongMaxima() -> [RubricProblem] {
    let sum = groups.map(\.maximum).sum
    let whole =
      sum == total
      ? []
      : [
        RubricProblem(
          place: "total", reason: "总分写为 \(total.text)，各一级指标满分之和为 \(sum.text)", remedy: "，请改一致。")
      ]
    return whole + allGroups.flatMap { wrongMaximum(of: $0) }
  }

  private func wrongMaximum(of group: IndicatorGroup) -> [RubricProblem] {
    let sum = group.groups.map(\.maximum).sum + group.indicators.map(\.maximum).sum
    guard sum != group.maximum else { return [] }
    return [
      RubricProblem(
        place: "group.\(group.id).maximum",
        reason: "“\(group.title)”满分写为 \(group.maximum.text)，下级满分之和为 \(sum.text)", remedy: "，请改一致。")
    ]
  }

  /// What a rule can give must not contradict the maximum.
  func wrongRules() -> [RubricProblem] {
    indicators.flatMap { wrongRule(of: $0) + $0.alternatives.flatMap { wrongRule(of: $0) } }
  }

  /// A rule alone, and what it is for.
  private func wrongRule(of indicator: Indicator) -> [RubricProblem] {
    let place = "indicator.\(indicator.id).rule"
    let rule = indicator.rule.innermost.kind
    var problems: [RubricProblem] = []
    if let highest = rule.highest, highest != indicator.maximum {
      problems.append(
        RubricProblem(
          place: place,
          reason: "“\(indicator.title)”满分 \(indicator.maximum.text)，规则最高给 \(highest.text)",
          remedy: "，请改一致。"))
    }
    if rule.needsMeasure, indicator.measure == nil {
      problems.append(
        RubricProblem(place: place, reason: "“\(indicator.title)”的规则要用 measure，却没有写。"))
    }
    return problems + rule.problems.map { RubricProblem(place: place, reason: $0) }
  }

  /// Sections may ask only for facts that exist.
  func badSections() -> [RubricProblem] {
    allSections.flatMap { section in
      (section.body?.facts ?? []).filter { fact($0) == nil }.map { id in
        RubricProblem(
          place: "section.\(section.id).facts", reason: "“\(id)”没有定义", remedy: "，请先在 facts 中定义。")
      }
    }
  }
}
