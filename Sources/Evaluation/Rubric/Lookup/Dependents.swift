/// What has to be computed again when one field changes.
struct Dependents: Hashable, Sendable {
  /// Derived values by their places in the order of computing, and in that order.
  var derived: [Int] = []
  /// Indicators by their places in the rubric.
  var indicators: [Int] = []
}

extension RubricIndex {
  /// - Returns: nil for a field that no score looks at.
  func dependents(of field: FieldPath) -> Dependents? {
    switch field {
    case .fact(let fact): dependents[fact] ?? Dependents()
    // A rule looks at the answer to its own indicator and at no other.
    case .points(let indicator), .check(let indicator, _), .override(let indicator),
      .notApplicable(let indicator), .choice(let indicator), .own(let indicator, _, _):
      Dependents(indicators: indicatorPlaces[indicator].map { [$0] } ?? [])
    case .cover, .text, .items, .item, .explanation, .deduction, .overrideReason: nil
    }
  }
}

extension IndicatorGroup {
  /// For each of its indicators, in their order, the groups from the outermost to its own.
  func paths(below above: [IndicatorGroup.ID]) -> [[IndicatorGroup.ID]] {
    let path = above + [id]
    return groups.flatMap { $0.paths(below: path) } + indicators.map { _ in path }
  }
}
