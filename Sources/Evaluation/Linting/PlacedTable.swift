/// A table of ranges somewhere in a rubric, as checks look at it.
struct PlacedTable {
  var place: String
  var title: String
  var ranges: [StepRange]
  /// What each range gives; nil where the value leaves things as they are.
  var points: [Points?]
  /// Where values can lie.
  var domain: StepRange
  var format: MeasureFormat?

  var atoms: RangeAtoms { RangeAtoms(ranges, in: domain) }
}

extension Rubric {
  /// Step tables of indicators and their options, qualitative bands, caps.
  var tables: [PlacedTable] {
    indicators.flatMap { indicator in
      let place = "indicator.\(indicator.id).rule"
      return [indicator.table(at: place)].compactMap { $0 }
        + zip(indicator.rule.choice?.options ?? [], indicator.alternatives).compactMap {
          option, alternative in alternative.table(at: "\(place).\(option.id)")
        }
    } + options.caps.map(\.table)
  }
}

extension Indicator {
  fileprivate func table(at place: String) -> PlacedTable? {
    guard let table = rule.innermost.kind.table else { return nil }
    return PlacedTable(
      place: place, title: title, ranges: table.ranges, points: table.points,
      domain: table.isOfShares ? .shares : measure?.formula.domain ?? .all,
      format: table.isOfShares ? .percent(places: 2) : measure?.format)
  }
}

extension TotalCap {
  fileprivate var table: PlacedTable {
    PlacedTable(
      place: "caps.\(id)", title: measure.label, ranges: steps.map(\.range),
      points: steps.map(\.most), domain: measure.formula.domain, format: measure.format)
  }
}

extension StepRange {
  static let all = StepRange(lower: nil, upper: nil)

  static let shares = StepRange(
    lower: Bound(value: .zero, isClosed: true), upper: Bound(value: .one, isClosed: true))
}

extension Formula {
  /// Facts are not negative, so only a difference or a sign can be.
  var domain: StepRange {
    canBeNegative
      ? .all : StepRange(lower: .init(value: .zero, isClosed: true), upper: nil)
  }

  private var canBeNegative: Bool {
    switch self {
    case .number(let value, _): value.isNegative
    case .name: false
    case .negated, .not: true
    case .binary(let left, let operation, let right):
      operation == .subtract || left.canBeNegative || right.canBeNegative
    case .call(.abs, _): false
    case .call(_, let arguments): arguments.contains(where: \.canBeNegative)
    }
  }
}
