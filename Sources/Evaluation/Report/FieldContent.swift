/// What stands in a field, whatever its kind: what edits, undo and files exchange.
public enum FieldContent: Hashable, Sendable {
  case text(String)
  case items([String])
  case fact(Entry<FactValue>?)
  case points(Entry<Points>?)
  case check(Bool?)
  /// The whole report of the year before; it lies apart, being large and rare.
  indirect case lastYear(LastYear?)
}

extension FieldContent {
  public var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .items(let items): items.isEmpty
    // By pattern: comparing with nothing copies the figure.
    case .fact(.none), .points(.none), .check(.none), .lastYear(.none): true
    case .fact(.some), .points(.some), .check(.some), .lastYear(.some): false
    }
  }
}

extension Report {
  /// What stands at an address; a list item beyond the end is an empty text.
  public subscript(path: FieldPath) -> FieldContent {
    get { content(at: path) }
    set {
      put(newValue, at: path)
      // Whoever touches a field has looked at it.
      if !unconfirmed.isEmpty { confirm(path) }
    }
  }

  private func content(at path: FieldPath) -> FieldContent {
    switch path {
    case .cover(let field): .text(cover[field])
    case .text(let section): .text(texts[section] ?? "")
    case .items(let section): .items(lists[section] ?? [])
    case .item(let section, let index): .text(item(section, index))
    case .fact(let fact): .fact(facts[fact])
    case .points(let indicator): .points(answers[indicator]?.points)
    case .check(let indicator, let item): .check(answers[indicator]?.checks[item])
    case .explanation(let indicator): .text(answers[indicator]?.explanation ?? "")
    case .deduction(let indicator): .text(answers[indicator]?.deduction ?? "")
    case .override(let indicator): .points(answers[indicator]?.override)
    case .overrideReason(let indicator): .text(answers[indicator]?.overrideReason ?? "")
    case .notApplicable(let indicator): .text(answers[indicator]?.notApplicable ?? "")
    case .choice(let indicator): .text(answers[indicator]?.choice ?? "")
    case .own(let indicator, let row, let column): .text(cell(indicator, row, column))
    }
  }

  /// Content of another kind than the field's is ignored.
  private mutating func put(_ content: FieldContent, at path: FieldPath) {
    switch (path, content) {
    case (.cover(let field), .text(let text)): cover[field] = text
    case (.text(let section), .text(let text)): texts[section] = text.isEmpty ? nil : text
    case (.items(let section), .items(let items)): lists[section] = items.isEmpty ? nil : items
    case (.item(let section, let index), .text(let text)): put(text, section, index)
    case (.fact(let fact), .fact(let entry)): facts[fact] = entry
    case (.points(let indicator), .points(let entry)): change(indicator) { $0.points = entry }
    case (.override(let indicator), .points(let entry)): change(indicator) { $0.override = entry }
    case (.check(let indicator, let item), .check(let check)):
      change(indicator) { $0.checks[item] = check }
    case (.explanation(let indicator), .text(let text)):
      change(indicator) { $0.explanation = text }
    case (.deduction(let indicator), .text(let text)): change(indicator) { $0.deduction = text }
    case (.overrideReason(let indicator), .text(let text)):
      change(indicator) { $0.overrideReason = text }
    case (.notApplicable(let indicator), .text(let text)):
      change(indicator) { $0.notApplicable = text }
    case (.choice(let indicator), .text(let text)): change(indicator) { $0.choice = text }
    case (.own(let indicator, let row, let column), .text(let text)):
      change(indicator) { $0.put(text, row, column) }
    case (.cover, _), (.text, _), (.items, _), (.item, _), (.fact, _), (.points, _),
      (.check, _), (.explanation, _), (.deduction, _), (.override, _), (.overrideReason, _),
      (.notApplicable, _), (.choice, _), (.own, _):
      break
    }
  }

  private func item(_ section: Section.ID, _ index: Int) -> String {
    let items = lists[section] ?? []
    return items.indices.contains(index) ? items[index] : ""
  }

  private func cell(
    _ indicator: Indicator.ID, _ row: Int, _ column: OwnIndicator.Column
  ) -> String {
    let rows = answers[indicator]?.own ?? []
    return rows.indices.contains(row) ? rows[row][column] : ""
  }

  /// Writing one place behind the end appends.
  private mutating func put(_ text: String, _ section: Section.ID, _ index: Int) {
    var items = lists[section] ?? []
    if items.indices.contains(index) {
      items[index] = text
    } else if index == items.count {
      items.append(text)
    }
    lists[section] = items
  }

  private mutating func change(_ indicator: Indicator.ID, _ change: (inout Answer) -> Void) {
    var answer = answers[indicator] ?? Answer()
    change(&answer)
    answers[indicator] = answer.isEmpty ? nil : answer
  }
}

extension Answer {
  /// Rows in front are made as they are needed, and empty ones at the end dropped.
  fileprivate mutating func put(_ text: String, _ row: Int, _ column: OwnIndicator.Column) {
    while own.count <= row { own.append(OwnIndicator()) }
    own[row][column] = text
    while own.last?.isEmpty == true { own.removeLast() }
  }
}
