extension Part {
  /// The cover, then every chapter with something to fill in, each indicator in its place.
  public static func all(of rubric: Rubric) -> [Part] { rubric.index.parts }

  static func all(_ sections: [Section], _ indicators: [Indicator]) -> [Part] {
    [.cover]
      + sections.flatMap { section -> [Part] in
        switch section.content {
        case .chapters: []
        case .body: [.section(section.id)]
        case .indicators: indicators.map { .indicator($0.id) }
        }
      }
  }
}

extension FieldPath {
  /// The part whose screen shows the field; a fact belongs to several, the first is given.
  public func part(in rubric: Rubric) -> Part? {
    switch self {
    case .cover: .cover
    case .text(let section), .items(let section), .item(let section, _): .section(section)
    case .points(let indicator), .check(let indicator, _), .explanation(let indicator),
      .deduction(let indicator), .override(let indicator), .overrideReason(let indicator),
      .notApplicable(let indicator), .choice(let indicator), .own(let indicator, _, _):
      .indicator(indicator)
    case .fact(let fact): rubric.part(asking: fact)
    }
  }
}

extension Rubric {
  /// The first part that asks for the fact.
  func part(asking fact: Fact.ID) -> Part? { index.partByField[.fact(fact)] }

  /// The fields on a part's screen, in the order of Tab.
  public func fields(of part: Part) -> [Field] { index.fieldsByPart[part] ?? [] }
}
