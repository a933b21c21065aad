public import Evaluation
public import Storage

extension FieldValues {
  /// Reads `ADDRESS=VALUE` as the command line gives it.
  public init(assignments: [String]) throws(Refusal) {
    var members: [Member] = []
    for text in assignments {
      guard let mark = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else {
        throw .argument(.notAssignment(text))
      }
      let value = String(text[text.index(after: mark)...])
      members.append(Member(address: String(text[..<mark]), value: .text(value)))
    }
    self.init(members)
  }

  /// The report with all values entered, or a refusal and nothing entered.
  public func entered(in report: Report, by rubric: Rubric) throws(Refusal) -> Report {
    var changed = report
    var lists: Set<Section.ID> = []
    for (field, value) in try fields(in: rubric) {
      changed = try field.entering(value, in: changed, by: rubric)
      if case .item(let section, _) = field.path { lists.insert(section) }
    }
    for section in lists { changed.removeEmptyItems(of: section) }
    return changed
  }

  /// Whole lists before their items, items in their order, all else as it came.
  private func fields(in rubric: Rubric) throws(Refusal) -> [(Field, Value)] {
    var others: [(Field, Value)] = []
    var items: [(index: Int, entry: (Field, Value))] = []
    for member in members {
      let field = try rubric.field(atAddress: member.address)
      if case .item(_, let index) = field.path {
        items.append((index, (field, member.value)))
      } else {
        others.append((field, member.value))
      }
    }
    return others + items.sorted { $0.index < $1.index }.map(\.entry)
  }
}

extension Field {
  fileprivate func entering(
    _ value: FieldValues.Value, in report: Report, by rubric: Rubric
  ) throws(Refusal) -> Report {
    if case .item(let section, let index) = path {
      let count = report.lists[section]?.count ?? 0
      guard index <= count else {
        throw .entry(.noSuchItem(address: path.address, last: count + 1))
      }
    }
    switch value {
    case .text(let text): return try rubric.entering(text, in: self, of: report)
    case .items(let items) where kind.isListOfFigures:
      let text = items.isEmpty ? FactValue.noFigures : items.joined(separator: "；")
      return try rubric.entering(text, in: self, of: report)
    case .items(let items):
      guard kind == .list else { throw .entry(.listForOne(address: path.address)) }
      let lines = items.map { $0.plainLines }
      guard lines.allSatisfy({ $0.unicodeScalars.allSatisfy(\.isHarmless) }) else {
        throw .entry(.controlCharacter(address: path.address))
      }
      var changed = report
      changed[path] = .items(lines.filter { !$0.isEmpty })
      return changed
    }
  }
}

extension Field.Kind {
  fileprivate var isListOfFigures: Bool {
    switch self {
    case .fact(let kind): kind.isList
    case .line, .text, .list, .date, .year, .points, .check: false
    }
  }
}

extension Report {
  /// An item that was cleared leaves no gap behind.
  fileprivate mutating func removeEmptyItems(of section: Section.ID) {
    guard case .items(let items) = self[.items(section)] else { return }
    self[.items(section)] = .items(items.filter { !$0.isEmpty })
  }
}
