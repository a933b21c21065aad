/// Only like can be added to or compared with like (单位不符).
struct UnitMismatch: RubricCheck {
  static let name = "unit-mismatch"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.placedFormulas.flatMap { place, formula in
      var reader = DimensionReader(rubric: rubric)
      _ = reader.dimension(of: formula)
      return reader.clashes.map { left, right in
        error(place, "公式把\(left.title)与\(right.title)相加减或比较，", "请核对公式用到的数据。")
      }
    }
      + rubric.placedMeasures.compactMap { place, measure in
        wrongFormat(of: measure, at: place, in: rubric)
      }
  }

  private func wrongFormat(
    of measure: Measure, at place: String, in rubric: Rubric
  ) -> RubricFinding? {
    var reader = DimensionReader(rubric: rubric)
    let dimension = reader.dimension(of: measure.formula)
    guard let dimension, case .percent = measure.format, dimension != .share else { return nil }
    return error(
      place, "“\(measure.label)”的结果是\(dimension.title)，却按百分比显示，", "请改 format 或公式。")
  }
}

/// What kind of thing a number counts.
private enum Dimension: Hashable {
  case amount
  case count(String)
  case share
  case truth

  var title: String {
    switch self {
    case .amount: "金额（元）"
    case .count(let unit): "数量（\(unit)）"
    case .share: "比率"
    case .truth: "是否"
    }
  }
}

/// Follows units through a formula; a bare number fits everything.
private struct DimensionReader {
  let rubric: Rubric
  var clashes: [(Dimension, Dimension)] = []
  /// Derived values on the way, so that a circle ends.
  private var path: Set<Fact.ID> = []

  init(rubric: Rubric) { self.rubric = rubric }

  mutating func dimension(of formula: Formula) -> Dimension? {
    switch formula {
    case .number: return nil
    case .name(let name): return rubric.input(named: name).flatMap { dimension(of: $0) }
    case .negated(let inner): return dimension(of: inner)
    case .not(let inner):
      _ = dimension(of: inner)
      return .truth
    case .binary(let left, let operation, let right):
      return combine(dimension(of: left), operation, dimension(of: right))
    case .call(let function, let arguments): return dimension(of: function, arguments)
    }
  }

  private mutating func dimension(of input: RubricInput) -> Dimension? {
    switch input {
    case .fact(let fact):
      switch fact.kind {
      case .amount, .amounts: return .amount
      case .count(let unit), .counts(let unit): return .count(unit)
      case .percentage: return .share
      case .flag: return .truth
      }
    case .derived(let value):
      guard path.insert(value.id).inserted else { return nil }
      defer { path.remove(value.id) }
      let count = clashes.count
      let dimension = dimension(of: value.formula)
      // A clash inside is told where the derived value stands.
      clashes.removeLast(clashes.count - count)
      return dimension
    }
  }

  private mutating func combine(
    _ left: Dimension?, _ operation: BinaryOperator, _ right: Dimension?
  ) -> Dimension? {
    switch operation {
    case .add, .subtract: return alike(left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
      _ = alike(left, right)
      return .truth
    case .and, .or: return .truth
    case .divide:
      guard let left else { return nil }
      guard let right else { return left }
      if left == right { return .share }
      return right == .share ? left : nil
    case .multiply:
      if left == .share || left == nil { return right }
      return right == .share || right == nil ? left : nil
    }
  }

  private mutating func alike(_ left: Dimension?, _ right: Dimension?) -> Dimension? {
    guard let left, let right else { return left ?? right }
    if left != right { clashes.append((left, right)) }
    return left
  }

  private mutating func dimension(
    of function: FormulaFunction, _ arguments: [Formula]
  ) -> Dimension? {
    let found = arguments.map { dimension(of: $0) }
    switch function {
    case .min, .max: return found.reduce(nil) { alike($0, $1) }
    case .abs, .round, .floor, .ceil, .sum: return found.first ?? nil
    // A count has no unit here, so that a sum divided by a count, a mean, keeps its figures' unit.
    case .count: return nil
    case .choose: return found.dropFirst().reduce(nil) { alike($0, $1) }
    }
  }
}

extension Rubric {
  /// The measures of indicators, their options and caps, each with its place.
  var placedMeasures: [(String, Measure)] {
    indicators.flatMap { indicator in
      let own = indicator.measure.map { [("indicator.\(indicator.id).measure", $0)] } ?? []
      return own
        + (indicator.rule.choice?.options ?? []).compactMap { option in
          option.measure.map { ("indicator.\(indicator.id).rule.\(option.id)", $0) }
        }
    } + options.caps.map { ("caps.\($0.id).measure", $0.measure) }
  }
}
