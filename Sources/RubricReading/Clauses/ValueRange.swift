import Evaluation

/// Values that a condition names, with how sure its bounds are.
struct ValueRange: Hashable {
  /// What is measured, where the condition says so; else empty.
  var subject = ""
  /// Both signs: ±5%以内.
  var isOfSize = false
  var lower: Limit?
  var upper: Limit?

  struct Limit: Hashable {
    var value: Rational
    var isClosed: Bool
    var force: Force
    var unit: NumberUnit
  }

  /// What says whether a bound belongs to its line.
  enum Force: Hashable {
    /// A sign, 不低于, （含）.
    case explicit
    /// 以上, 以下, 以内, which include by law and often do not by habit.
    case law
    /// 80%-90%: nothing.
    case none
  }

  var limits: [Limit] { [lower, upper].compactMap { $0 } }

  /// One value alone.
  var isPoint: Bool { lower != nil && lower?.value == upper?.value }

  /// As the machine's rules have it.
  var steps: StepRange {
    StepRange(
      lower: lower.map { .init(value: $0.value, isClosed: $0.isClosed) },
      upper: upper.map { .init(value: $0.value, isClosed: $0.isClosed) })
  }

  /// The condition that a value lies here.
  func condition(on name: String) -> Formula? {
    if isPoint, let lower { return .binary(.name(name), .equal, lower.number) }
    let parts = [
      lower.map {
        Formula.binary(.name(name), $0.isClosed ? .greaterOrEqual : .greater, $0.number)
      },
      upper.map { Formula.binary(.name(name), $0.isClosed ? .lessOrEqual : .less, $0.number) },
    ].compactMap { $0 }
    guard let first = parts.first else { return nil }
    return parts.count == 1 ? first : .binary(first, .and, parts[1])
  }
}

extension ValueRange.Limit {
  init(_ value: Rational, _ comparison: Comparison, _ unit: NumberUnit) {
    self.init(
      value: value, isClosed: comparison != .above && comparison != .below, force: .explicit,
      unit: unit)
  }

  /// As formulas write it: 95%, 3.
  var number: Formula { Formula.written(value, as: unit) }
}

extension Formula {
  /// A number as formulas write it.
  static func written(_ value: Rational, as unit: NumberUnit = .bare) -> Formula {
    switch unit {
    case .percent, .percentagePoint:
      .number(value, text: (value * Rational(100)).shortText(places: 6) + "%")
    case .points, .things, .times, .bare: .number(value, text: value.shortText(places: 8))
    }
  }
}
