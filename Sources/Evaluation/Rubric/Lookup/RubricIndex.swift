/// What is looked up in a rubric on every key, gathered once from its other properties.
final class RubricIndex: Sendable {
  /// Facts and derived values by id and by label.
  let inputs: [String: RubricInput]
  /// The same with nothing but what computing needs; inputs are many words to copy.
  let operands: [String: Operand]
  let order: DerivationOrder
  let indicatorPlaces: [Indicator.ID: Int]
  /// The facts that an indicator's points depend on, in order of first appearance.
  let facts: [Indicator.ID: [Fact]]
  /// What has to be computed again when a fact changes.
  let dependents: [Fact.ID: Dependents]
  /// Of each indicator in the rubric's order, the groups that it is in, the outermost first.
  let groupPaths: [[IndicatorGroup.ID]]
  let groups: [IndicatorGroup]
  let sections: [Section]
  let parts: [Part]
  let fieldsByPart: [Part: [Field]]
  /// All fields in the order of the screens, each once.
  let fields: [Field]
  let fieldPlaces: [FieldPath: Int]
  /// The first part that has the field.
  let partByField: [FieldPath: Part]

  init(
    inputs: [String: RubricInput], derived: [DerivedValue], groups: [IndicatorGroup],
    sections: [Section]
  ) {
    let indicators = groups.flatMap(\.allIndicators)
    let order = DerivationOrder(derived, inputs)
    self.inputs = inputs
    operands = inputs.mapValues { Operand($0, order) }
    self.order = order
    self.groups = groups.flatMap(\.withDescendants)
    self.sections = sections.flatMap(\.withDescendants)
    indicatorPlaces = places(of: indicators.map(\.id))
    let collector = FactCollector(order, inputs)
    facts = collector.facts(of: indicators)
    dependents = collector.dependents(order, indicators, facts)
    groupPaths = groups.flatMap { $0.paths(below: []) }
    parts = Part.all(self.sections, indicators)
    fieldsByPart = PartFields(inputs: inputs, facts: facts).all(self.sections, indicators)
    var seen: Set<FieldPath> = []
    fields = parts.flatMap { [fieldsByPart] in fieldsByPart[$0] ?? [] }
      .filter { seen.insert($0.path).inserted }
    fieldPlaces = places(of: fields.map(\.path))
    partByField = Dictionary(
      parts.flatMap { [fieldsByPart] part in (fieldsByPart[part] ?? []).map { ($0.path, part) } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// What a name in a formula stands for, as computing looks it up.
enum Operand: Hashable, Sendable {
  case fact(Fact.ID, Fact.Kind)
  /// Its place in the order of computing; nil for a value in a circle.
  case derived(Int?)

  init(_ input: RubricInput, _ order: DerivationOrder) {
    switch input {
    case .fact(let fact): self = .fact(fact.id, fact.kind)
    case .derived(let value): self = .derived(order.places[value.id])
    }
  }
}

/// The place of each in the list, the first where one occurs twice.
private func places<Key: Hashable>(of keys: [Key]) -> [Key: Int] {
  Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
}

/// Finds the facts behind formulas, directly or through derived values.
private struct FactCollector {
  private let inputs: [String: RubricInput]
  private var behind: [Fact.ID: [Fact]] = [:]

  init(_ order: DerivationOrder, _ inputs: [String: RubricInput]) {
    self.inputs = inputs
    for value in order.sorted { behind[value.id] = facts(in: value.formula.names) }
  }

  /// The derived values and the indicators that each fact is behind.
  func dependents(
    _ order: DerivationOrder, _ indicators: [Indicator], _ facts: [Indicator.ID: [Fact]]
  ) -> [Fact.ID: Dependents] {
    var found: [Fact.ID: Dependents] = [:]
    for (place, value) in order.sorted.enumerated() {
      for fact in behind[value.id] ?? [] {
        found[fact.id, default: Dependents()].derived.append(place)
      }
    }
    for (place, indicator) in indicators.enumerated() {
      for fact in facts[indicator.id] ?? [] {
        found[fact.id, default: Dependents()].indicators.append(place)
      }
    }
    return found
  }

  func facts(of indicators: [Indicator]) -> [Indicator.ID: [Fact]] {
    Dictionary(
      indicators.map { ($0.id, facts(in: $0.formulas.flatMap(\.names))) },
      uniquingKeysWith: { first, _ in first })
  }

  private func facts(in names: [String]) -> [Fact] {
    var seen: Set<Fact.ID> = []
    return names.flatMap { name -> [Fact] in
      switch inputs[name] {
      case .fact(let fact): [fact]
      case .derived(let value): behind[value.id] ?? []
      case nil: []
      }
    }.filter { seen.insert($0.id).inserted }
  }
}
