/// A part of the report that has a screen of its own, in the order of the walk.
public enum Part: Hashable, Sendable {
  case cover
  case section(Section.ID)
  case indicator(Indicator.ID)
}

extension Part {
  /// The cover, then every chapter with something to fill in, each indicator in its place.
  public static func all(of rubric: Rubric) -> [Part] {
    [.cover]
      + rubric.allSections.flatMap { section -> [Part] in
        switch section.content {
        case .chapters: []
        case .body: [.section(section.id)]
        case .indicators: rubric.indicators.map { .indicator($0.id) }
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
      .deduction(let indicator), .override(let indicator), .overrideReason(let indicator):
      .indicator(indicator)
    case .fact(let fact): rubric.part(asking: fact)
    }
  }
}

extension Rubric {
  /// The first part that asks for the fact.
  func part(asking fact: Fact.ID) -> Part? {
    Part.all(of: self).first { part in
      fields(of: part).contains { $0.path == .fact(fact) }
    }
  }

  /// The fields on a part's screen, in the order of Tab.
  public func fields(of part: Part) -> [Field] {
    switch part {
    case .cover:
      Cover.Field.allCases.map { Field(path: .cover($0), kind: $0.kind, label: $0.label) }
    case .section(let id): section(id)?.body.map { fields(of: $0, in: id) } ?? []
    case .indicator(let id): indicator(id).map { fields(of: $0) } ?? []
    }
  }

  private func fields(of body: SectionBody, in section: Section.ID) -> [Field] {
    let facts = body.facts.compactMap { fact($0) }.map(\.field)
    let text = body.text.map { Field(path: .text(section), kind: .text, label: $0.label) }
    let list = body.list.map { Field(path: .items(section), kind: .list, label: $0.label) }
    return facts + [text, list].compactMap { $0 }
  }

  private func fields(of indicator: Indicator) -> [Field] {
    let id = indicator.id
    var fields = facts(of: indicator).map(\.field)
    if case .checklist(let rule) = indicator.rule.innermost {
      fields += rule.items.map { Field(path: .check(id, $0.id), kind: .check, label: $0.text) }
    }
    fields.append(Field(path: .points(id), kind: .points, label: indicator.pointsLabel))
    fields.append(Field(path: .explanation(id), kind: .text, label: "说明"))
    fields.append(Field(path: .deduction(id), kind: .text, label: "扣分原因"))
    guard indicator.isComputed else { return fields }
    fields.append(Field(path: .override(id), kind: .points, label: "人工评分"))
    fields.append(Field(path: .overrideReason(id), kind: .text, label: "人工评分理由"))
    return fields
  }
}

extension Fact {
  fileprivate var field: Field { Field(path: .fact(id), kind: .fact(kind), label: label) }
}

extension Indicator {
  /// Its points follow from figures or criteria, not from judgement.
  public var isComputed: Bool {
    switch rule.innermost {
    case .judged: false
    case .checklist, .steps, .deduction, .ratio, .tests, .zeroIf: true
    }
  }

  fileprivate var pointsLabel: String { isComputed ? "无数据时自评分" : "自评分" }
}
