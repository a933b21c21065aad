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
