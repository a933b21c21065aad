/// Derived values, each behind those that it uses, and the circles that prevent it (计算顺序).
struct DerivationOrder {
  /// All that can be computed one after the other.
  private(set) var sorted: [DerivedValue] = []
  /// Where each of them stands there.
  private(set) var places: [Fact.ID: Int] = [:]
  /// Labels of values that need themselves, each circle once, its first at both ends.
  private(set) var circles: [[String]] = []

  init(_ derived: [DerivedValue], _ inputs: [String: RubricInput]) {
    var needs = Dictionary(
      derived.map { ($0.id, $0.formula.derivedValues(inputs)) }, uniquingKeysWith: { $1 })
    var waiting = derived
    while true {
      let ready = waiting.filter { needs[$0.id]?.isEmpty != false }
      guard !ready.isEmpty else { break }
      sorted += ready
      let done = Set(ready.map(\.id))
      waiting.removeAll { done.contains($0.id) }
      for value in waiting { needs[value.id]?.removeAll { done.contains($0.id) } }
    }
    places = Dictionary(
      zip(sorted.map(\.id), sorted.indices), uniquingKeysWith: { first, _ in first })
    findCircles(among: waiting, needs)
  }

  /// Each waiting value waits for another, so following the first leads into a circle.
  private mutating func findCircles(
    among waiting: [DerivedValue], _ needs: [Fact.ID: [DerivedValue]]
  ) {
    var seen: Set<Fact.ID> = []
    for start in waiting {
      var path: [DerivedValue] = []
      var next = start
      while seen.insert(next.id).inserted {
        path.append(next)
        next = needs[next.id]?.first ?? next
      }
      guard let entry = path.firstIndex(where: { $0.id == next.id }) else { continue }
      circles.append(path[entry...].map(\.label) + [next.label])
    }
  }
}

extension Formula {
  /// The derived values that it names.
  fileprivate func derivedValues(_ inputs: [String: RubricInput]) -> [DerivedValue] {
    names.compactMap { name in
      guard case .derived(let value) = inputs[name] else { return nil }
      return value
    }
  }
}
