import Documents
import Evaluation
import Terminal

/// What a file would change in the open draft, to be taken or left line by line.
struct TakingState: Equatable, Sendable {
  /// One field that could be changed.
  struct Item: Equatable, Sendable {
    var path: FieldPath
    var label: String
    var old: String
    /// What it could become; several where the file gives several, of which somebody must choose.
    var choices: [Choice]
    /// Which of them is taken.
    var taken: Int?
    /// Why it is asked, or what else is to be said.
    var remark = ""
    var isUnconfirmed = false
    /// There is a doubt about it, so that only a person takes it.
    var isAsked = false
  }

  struct Choice: Equatable, Sendable {
    var content: FieldContent
    var text: String
    /// The cell that it stands in.
    var cell = ""
    /// Where it stands, in full.
    var origin: String
  }

  let choice: FileChoice
  let file: String
  var items: [Item]
  /// What the file has beside: unreadable cells, hidden sheets, figures that are the same.
  let remarks: [String]
  /// Stands beside the draft if anything is taken, or even if nothing is.
  var lastYear: LastYear?
  var cursor = ListCursor()

  var takenCount: Int { items.count { $0.taken != nil } }
  var openQuestions: Int {
    items.count { ($0.choices.count > 1 || $0.isAsked) && $0.taken == nil }
  }

  var selected: Item? { items.indices.contains(cursor.selected) ? items[cursor.selected] : nil }

  /// Takes the next choice of the selected line, and behind the last one none.
  mutating func toggle() {
    guard let item = selected else { return }
    let next = item.taken.map { $0 + 1 } ?? 0
    items[cursor.selected].taken = next < item.choices.count ? next : nil
  }

  /// Everything that is certain, or nothing if all of that is taken already.
  mutating func takeAll() {
    let certain = items.indices.filter { items[$0].choices.count == 1 && !items[$0].isAsked }
    let isAll = certain.allSatisfy { items[$0].taken != nil }
    for index in certain { items[index].taken = isAll ? nil : 0 }
  }
}

extension TakingState {
  /// Figures of tables: what fills a blank is taken, what would replace something is not.
  init(_ proposal: TableProposal, by rubric: Rubric, _ reading: FileReading) {
    choice = reading.choice
    file = reading.name
    items =
      proposal.changes.compactMap { Item([$0], of: rubric, remark: nil) }
      + proposal.questions.compactMap { Item($0.choices, of: rubric, remark: $0.reason.message) }
    remarks =
      proposal.remarks
      + (proposal.same.isEmpty ? [] : [ImportWords.same(proposal.same.count)])
      + proposal.unreadable.map { ImportWords.unreadable($0.place, $0.text) }
      + proposal.hiddenSheets.map { ImportWords.hidden($0) }
      + proposal.omitted.map { ImportWords.omitted($0) }
  }

  /// Words of last year, each unconfirmed; its figures only stand beside.
  init(_ year: LastYear, into report: Report, by rubric: Rubric, _ reading: FileReading) {
    choice = reading.choice
    file = reading.name
    lastYear = year
    let taken = report.takingOver(year, by: rubric)
    items = rubric.fields.filter { taken[$0.path] != report[$0.path] }.map { field in
      let text = taken[field.path].text(as: field.kind)
      return Item(
        path: field.path, label: rubric.label(of: field), old: "",
        choices: [Choice(content: taken[field.path], text: text.oneLine, origin: text)],
        taken: 0, isUnconfirmed: true)
    }
    remarks = [ImportWords.figuresBeside(year.facts.count)]
  }
}

extension TakingState.Item {
  /// The remark says why somebody has to choose; there is none where the figure is certain.
  fileprivate init?(_ changes: [TableProposal.Change], of rubric: Rubric, remark: String?) {
    guard let first = changes.first, let fact = rubric.fact(first.fact) else { return nil }
    path = .fact(fact.id)
    label = fact.label
    old = first.old == nil ? "" : first.oldText(fact)
    choices = changes.map { change in
      TakingState.Choice(
        content: .fact(.value(change.new)), text: change.newText(fact), cell: change.origin.cell,
        origin: ImportWords.origin(change))
    }
    isAsked = remark != nil
    taken = choices.count == 1 && !isAsked && first.old == nil ? 0 : nil
    self.remark = remark ?? ""
  }
}

extension Rubric {
  /// A field by part and label, since one label stands in many parts.
  fileprivate func label(of field: Field) -> String {
    guard let part = field.path.part(in: self).flatMap({ title(of: $0) }), part != field.label
    else { return field.label }
    if case .cover = field.path { return field.label }
    return part + "：" + field.label
  }
}

extension String {
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension AppState {
  mutating func act(_ action: Action, taking old: TakingState) -> [Effect] {
    var state = old
    switch action {
    case .back:
      notice = Notice(ImportWords.left)
      return []
    case .importing(.take): return take(state)
    case .confirm: state.toggle()
    case .importing(.all): state.takeAll()
    case .move(let motion):
      state.cursor.move(motion, count: state.items.count, page: takingRows(state).list)
    case .help, .menu, .quit, .why, .nextFinding, .previousFinding, .findings, .outline, .preview,
      .export, .search, .override, .secret, .save, .undo, .redo, .home, .acceptFix, .justify,
      .nextFilter, .nextOrder, .identities, .baseData, .toIndicator, .whatIf, .keepTrial,
      .dropTrial, .nextField, .previousField, .nextPart, .previousPart, .select, .deleteBackward,
      .deleteForward, .deleteWord, .deleteNextWord, .deleteToLineEnd, .clearLine, .cut, .copy,
      .paste,
      .selectAll, .editExternally, .moveItemUp, .moveItemDown, .removeItem, .newDraft, .desk,
      .importing:
      break
    }
    overlays.append(.importing(.taking(state)))
    return []
  }

  private mutating func take(_ state: TakingState) -> [Effect] {
    guard state.takenCount > 0 || state.lastYear != nil else {
      overlays.append(.importing(.taking(state)))
      notice = Notice(ImportWords.nothingTaken, .warning)
      return []
    }
    filling?.take(state)
    notice = Notice(ImportWords.taken(state), .done)
    return []
  }
}

extension FillingState {
  /// Enters what was taken as ordinary edits: one step of undo, however many they are.
  mutating func take(_ state: TakingState) {
    guard !isReadOnly else { return }
    history.close()
    var isFirst = true
    if let year = state.lastYear, setLastYear(year) { isFirst = false }
    for item in state.items {
      guard let taken = item.taken else { continue }
      write(item.choices[taken].content, at: item.path, .whole, continues: !isFirst)
      if item.isUnconfirmed {
        mark(.unconfirmed(item.path.confirmable), true, continues: true)
      }
      history.close()
      isFirst = false
    }
    settle(on: focus)
    check()
    saving.isNeeded = true
    saving.isDue = true
  }
}
