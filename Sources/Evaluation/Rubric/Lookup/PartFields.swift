/// Lays out the fields of each part, in the order of Tab.
struct PartFields {
  /// Facts and derived values by id and by label.
  var inputs: [String: RubricInput]
  /// The facts that each indicator needs.
  var facts: [Indicator.ID: [Fact]]

  func all(_ sections: [Section], _ indicators: [Indicator]) -> [Part: [Field]] {
    let chapters = sections.compactMap { section in
      section.body.map { (Part.section(section.id), fields(of: $0, in: section.id)) }
    }
    let answers = indicators.map { (Part.indicator($0.id), fields(of: $0)) }
    return Dictionary(
      [(.cover, cover)] + chapters + answers, uniquingKeysWith: { first, _ in first })
  }

  private var cover: [Field] {
    CoverField.allCases.map { Field(path: .cover($0), kind: $0.kind, label: $0.label) }
  }

  private func fields(of body: SectionBody, in section: Section.ID) -> [Field] {
    let facts = body.facts.compactMap { id -> Field? in
      guard case .fact(let fact) = inputs[id.rawValue] else { return nil }
      return fact.field
    }
    let text = body.text.map { Field(path: .text(section), kind: .text, label: $0.label) }
    let list = body.list.map { Field(path: .items(section), kind: .list, label: $0.label) }
    return facts + [text, list].compactMap { $0 }
  }

  private func fields(of indicator: Indicator) -> [Field] {
    let id = indicator.id
    var fields = facts[id]?.map(\.field) ?? []
    if case .checklist(let rule) = indicator.rule.innermost {
      fields += rule.items.map { Field(path: .check(id, $0.id), kind: .check, label: $0.text) }
    }
    fields += ruleFields(of: indicator)
    if indicator.rule != .unscored {
      fields.append(Field(path: .points(id), kind: .points, label: indicator.pointsLabel))
    }
    fields.append(Field(path: .explanation(id), kind: .text, label: "说明"))
    guard indicator.rule != .unscored else { return fields }
    fields.append(Field(path: .deduction(id), kind: .text, label: "扣分原因"))
    guard indicator.isComputed else { return fields }
    fields.append(Field(path: .override(id), kind: .points, label: "人工评分"))
    fields.append(Field(path: .overrideReason(id), kind: .text, label: "人工评分理由"))
    return fields
  }

  /// What certain rules ask for besides figures and criteria.
  private func ruleFields(of indicator: Indicator) -> [Field] {
    let id = indicator.id
    var fields: [Field] = []
    if indicator.rule.isWaivable {
      fields.append(Field(path: .notApplicable(id), kind: .text, label: "不适用理由"))
    }
    if let choice = indicator.rule.choice {
      fields.append(Field(path: .choice(id), kind: .line, label: choice.label))
    }
    guard case .own(let rule) = indicator.rule.innermost else { return fields }
    return fields
      + (0..<rule.slots).flatMap { row in
        OwnIndicator.Column.allCases.filter { rule.asks(for: $0) }.map { column in
          Field(
            path: .own(id, row, column), kind: .line,
            label: "\(row + 1). \(column.title)")
        }
      }
  }
}

extension ChoiceRule {
  /// 选用指标（1 甲；2 乙）.
  var label: String {
    let list = options.enumerated().map { "\($0 + 1) \($1.text)" }
    return "选用指标（\(list.joined(separator: "；"))）"
  }
}

extension OwnIndicatorsRule {
  func asks(for column: OwnIndicator.Column) -> Bool { column != .weight || scoring == .weighted }
}

extension Fact {
  fileprivate var field: Field { Field(path: .fact(id), kind: .fact(kind), label: label) }
}

extension Indicator {
  fileprivate var pointsLabel: String { isComputed ? "无数据时自评分" : "自评分" }
}
