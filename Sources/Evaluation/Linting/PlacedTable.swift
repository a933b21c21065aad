/// A table of ranges somewhere in a rubric, as checks look at it.
struct PlacedTable {
  var place: String
  var title: String
  var ranges: [StepRange]
  /// What each range gives; nothing where the value leaves things as they are.
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
    switch rule.innermost {
    case .steps(let rule):
      return PlacedTable(
        place: place, title: title, ranges: rule.steps.map(\.range),
        points: rule.steps.map(\.points), domain: measure?.formula.domain ?? .all,
        format: measure?.format)
    case .bands(let rule):
      return PlacedTable(
        place: place, title: title, ranges: rule.bands.map(\.range),
        points: rule.bands.map { _ in nil },
        domain: StepRange(
          lower: .init(value: .zero, isClosed: true), upper: .init(value: .one, isClosed: true)),
        format: .percent(places: 2))
    case .judged, .checklist, .deduction, .ratio, .tests, .zeroIf, .target, .linear, .reached,
      .choice, .applicable, .penalty, .own, .unscored:
      return nil
    }
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
