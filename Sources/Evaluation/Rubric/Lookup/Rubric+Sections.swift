extension Rubric {
  /// All chapters at every depth, parents before children.
  public var allSections: [Section] { index.sections }

  public func section(_ id: Section.ID) -> Section? { allSections.first { $0.id == id } }

  /// The chapters that are filled in, in printing order.
  public var filledSections: [Section] { allSections.filter { $0.body != nil } }

  /// The indicators whose measure or conditions use the fact, directly or through derived values.
  public func indicators(using fact: Fact.ID) -> [Indicator] {
    indicators.filter { facts(of: $0).contains { $0.id == fact } }
  }

  /// The facts that an indicator's points depend on, in order of first appearance.
  public func facts(of indicator: Indicator) -> [Fact] { index.facts[indicator.id] ?? [] }
}

extension Section {
  public var withDescendants: [Section] {
    switch content {
    case .chapters(let chapters): [self] + chapters.flatMap(\.withDescendants)
    case .body, .indicators: [self]
    }
  }

  /// What is filled in here, if anything is.
  public var body: SectionBody? {
    switch content {
    case .body(let body): body
    case .chapters, .indicators: nil
    }
  }
}

extension Indicator {
  /// Every formula that its points depend on.
  public var formulas: [Formula] { (measure.map { [$0.formula] } ?? []) + rule.formulas }
}

extension Rule {
  /// The formulas of its conditions.
  public var formulas: [Formula] {
    switch self {
    case .judged, .checklist, .steps, .deduction, .ratio, .linear, .bands, .own, .unscored: []
    case .target(let rule): [rule.actual, rule.target]
    case .reached(let rule): rule.items.flatMap { [$0.actual, $0.target] }
    case .choice(let rule):
      rule.options.flatMap { option in
        (option.measure.map { [$0.formula] } ?? []) + option.rule.formulas
      }
    case .applicable(let rule): [rule.unless].compactMap { $0 } + rule.otherwise.formulas
    case .penalty(let rule): rule.first.formulas + rule.penalties.map(\.count)
    case .tests(let rule): rule.tests.map(\.condition)
    case .zeroIf(let rule): [rule.condition] + rule.otherwise.formulas
    }
  }

  /// The rule that gives points once all preconditions are passed.
  public var innermost: Rule {
    switch self {
    case .zeroIf(let rule): rule.otherwise.innermost
    case .applicable(let rule): rule.otherwise.innermost
    case .penalty(let rule): rule.first.innermost
    case .judged, .checklist, .steps, .deduction, .ratio, .tests, .target, .linear, .reached,
      .bands, .choice, .own, .unscored:
      self
    }
  }

  /// The filler may say that the indicator does not apply.
  public var isWaivable: Bool {
    switch self {
    case .applicable: true
    case .zeroIf(let rule): rule.otherwise.isWaivable
    case .penalty(let rule): rule.first.isWaivable
    case .judged, .checklist, .steps, .deduction, .ratio, .tests, .target, .linear, .reached,
      .bands, .choice, .own, .unscored:
      false
    }
  }
}
