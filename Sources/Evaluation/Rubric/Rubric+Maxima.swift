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
    let rule = indicator.rule.innermost
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
    return problems + rule.ownProblems.map { RubricProblem(place: place, reason: $0) }
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

extension Rule {
  /// The most points that the rule can give, where the rule says so itself.
  fileprivate var highest: Points? {
    switch self {
    case .checklist(let rule): rule.items.map(\.points).sum
    case .steps(let rule): rule.steps.map(\.points).max()
    case .tests(let rule): rule.tests.map(\.points).sum
    case .zeroIf(let rule): rule.otherwise.highest
    case .applicable(let rule): rule.otherwise.highest
    case .penalty(let rule): rule.first.highest
    case .unscored: .zero
    case .judged, .deduction, .ratio, .target, .linear, .reached, .bands, .choice, .own: nil
    }
  }

  fileprivate var needsMeasure: Bool {
    switch self {
    case .steps, .deduction, .ratio, .linear: true
    case .judged, .checklist, .tests, .zeroIf, .target, .reached, .bands, .choice, .applicable,
      .penalty, .own, .unscored:
      false
    }
  }

  fileprivate var ownProblems: [String] {
    switch self {
    case .judged(let rule): rule.step > .zero ? [] : ["评分步长应大于 0。"]
    case .deduction(let rule):
      (rule.unit > .zero ? [] : ["扣分单位应大于 0。"])
        + (rule.pointsPerUnit > .zero ? [] : ["每次扣分应大于 0。"])
    case .steps(let rule): rule.steps.isEmpty ? ["分档表是空的。"] : []
    case .checklist(let rule): rule.items.isEmpty ? ["评分要点是空的。"] : []
    case .tests(let rule): rule.tests.isEmpty ? ["判断条件是空的。"] : []
    case .linear(let rule): rule.slope > .zero ? [] : ["线性扣减的斜率应大于 0。"]
    case .reached(let rule): rule.items.isEmpty ? ["达标条目是空的。"] : []
    case .bands(let rule): rule.bands.isEmpty ? ["定性分档是空的。"] : []
    case .choice(let rule): rule.options.count < 2 ? ["可选指标应有两个以上，只有一个时直接写规则。"] : []
    case .own(let rule):
      OwnIndicatorsRule.slotRange.contains(rule.slots) ? [] : ["自设指标的行数应为 1 至 30。"]
    case .ratio, .zeroIf, .target, .applicable, .penalty, .unscored: []
    }
  }
}

extension Indicator {
  /// The indicator once for each option that the unit may choose.
  var alternatives: [Indicator] {
    (rule.choice?.options ?? []).map { choosing($0.id.rawValue) }
  }
}
