import Evaluation

/// A formula of several figures: 得分=实际完成数÷计划完成数×分值.
struct ScoreFormula {
  let formula: Formula
  let maximum: Rational

  /// Points as the formula gives them, between none and all.
  func composition() -> Composition {
    var composition = Composition(rule: rule, measure: nil)
    let names = formula.names
    for name in names { composition.ask(name, ScoreFormula.kind(of: names, name)) }
    return composition
  }

  private var rule: Rule {
    if let (top, bottom) = quotient {
      let isInverse =
        ScoreFormula.isPlanned(top) && !ScoreFormula.isPlanned(bottom)
      return .target(
        TargetRule(
          actual: .name(isInverse ? bottom : top), target: .name(isInverse ? top : bottom),
          direction: isInverse ? .atMost : .atLeast))
    }
    return .target(
      TargetRule(actual: formula, target: .written(maximum), direction: .atLeast))
  }

  /// One name over another, times the maximum and nothing else.
  private var quotient: (top: String, bottom: String)? {
    var tops: [String] = []
    var bottoms: [String] = []
    var factor = Rational.one
    guard ScoreFormula.collect(formula, isTop: true, &tops, &bottoms, &factor),
      tops.count == 1, bottoms.count == 1, factor == maximum
    else { return nil }
    return (tops[0], bottoms[0])
  }

  private static func collect(
    _ formula: Formula, isTop: Bool, _ tops: inout [String], _ bottoms: inout [String],
    _ factor: inout Rational
  ) -> Bool {
    switch formula {
    case .number(let value, _):
      guard !isTop else {
        factor = factor * value
        return true
      }
      guard let quotient = factor.divided(by: value) else { return false }
      factor = quotient
      return true
    case .name(let name):
      if isTop { tops.append(name) } else { bottoms.append(name) }
      return true
    case .binary(let left, .multiply, let right):
      return collect(left, isTop: isTop, &tops, &bottoms, &factor)
        && collect(right, isTop: isTop, &tops, &bottoms, &factor)
    case .binary(let left, .divide, let right):
      return collect(left, isTop: isTop, &tops, &bottoms, &factor)
        && collect(right, isTop: !isTop, &tops, &bottoms, &factor)
    case .negated, .binary, .not, .call: return false
    }
  }

  /// 计划完成数 is planned, 实际完成数 and 预算执行数 are not.
  private static func isPlanned(_ name: String) -> Bool {
    let plans = ["计划", "目标", "预算", "应", "标准", "预期", "核定", "限额"]
    guard plans.contains(where: { name.contains($0) }), !name.contains("实际") else { return false }
    return !["执行数", "支出数", "决算"].contains { name.contains($0) }
  }

  /// What an input is, by how it and its fellows are called.
  static func kind(of names: [String], _ name: String) -> Fact.Kind {
    if Figure.isRate(name) { return .percentage }
    let money = ["金额", "资金", "经费", "支出", "预算", "决算", "收入", "费用", "额", "款", "投资", "成本"]
    let counted = ["数量", "个数", "项数", "次数", "人数", "件数", "户数", "项目数", "家数", "天数"]
    if names.contains(where: { name in counted.contains { name.hasSuffix($0) } }) {
      return .count(unit: "个")
    }
    if names.contains(where: { $0.contains("人员") || $0.hasSuffix("编制数") }) {
      return .count(unit: "人")
    }
    let isMoney = names.contains { name in money.contains { name.contains($0) } }
    return isMoney ? .amount : .count(unit: "个")
  }
}
