import Documents
import Evaluation
import Terminal
import Text

/// What a new draft needs: unit, year, rubric.
struct NewDraftState: Equatable, Sendable {
  enum Focus: Int, CaseIterable, Sendable {
    case unit, year, rubric
  }

  let rubrics: [RubricLine]
  var unit = TextBuffer()
  var year = TextBuffer()
  /// Nothing is chosen for the filler where there is a choice.
  var rubric: Int?
  var focus = Focus.unit
  /// It was said that there is such a report; the next Enter makes another one.
  var isWarned = false

  /// A report written by hand that becomes the draft; nil for an empty one.
  var placed: PlacedReport?

  /// What the text does not say is asked.
  init(_ placed: PlacedReport) {
    rubrics = placed.rubrics.filter { $0.id == placed.rubric.id }
    self.placed = placed
    rubric = 0
    unit = TextBuffer(placed.placement.report.cover[.unit])
    year = TextBuffer(placed.placement.report.cover[.year])
    focus = unit.count == 0 ? .unit : .year
    selectFocused()
  }

  static func isYear(_ text: String) -> Bool {
    Int(text.asciiForm).map { (1990...2100).contains($0) } == true
  }

  init(rubrics: [RubricLine]) {
    self.rubrics = rubrics
    guard rubrics.count == 1 else { return }
    rubric = 0
    year = TextBuffer(rubrics.first.map { "\($0.year)" } ?? "")
  }

  var isLast: Bool { focus == .rubric }

  mutating func step(_ step: Int) {
    focus = Focus(rawValue: focus.rawValue + step) ?? focus
    selectFocused()
  }

  /// What stands in a field that is reached is replaced by typing.
  private mutating func selectFocused() {
    switch focus {
    case .unit: unit.selectAll()
    case .year: year.selectAll()
    case .rubric: break
    }
  }

  /// What is wrong with the field that is about to be left, or with any of them at the end.
  var trouble: String? {
    if rubrics.isEmpty { return NewDraftWords.noRubric }
    if unit.text.allSatisfy(\.isWhitespace) { return NewDraftWords.noUnit }
    if focus != .unit, !NewDraftState.isYear(year.text) { return NewDraftWords.noYear }
    return focus == .rubric && rubric == nil ? NewDraftWords.chooseRubric : nil
  }

  /// Goes to the field that the trouble is about.
  mutating func goToTrouble() {
    if unit.text.allSatisfy(\.isWhitespace) {
      focus = .unit
    } else if !NewDraftState.isYear(year.text) {
      focus = .year
    }
    selectFocused()
  }

  mutating func type(_ character: Character) {
    edit { $0.insert(String(character)) }
  }

  mutating func edit(_ change: (inout TextBuffer) -> Void) {
    isWarned = false
    switch focus {
    case .unit: change(&unit)
    case .year: change(&year)
    case .rubric: break
    }
  }
}

extension AppState {
  mutating func act(_ action: Action, newDraft old: NewDraftState) -> [Effect] {
    var state = old
    if action == .confirm { return confirm(state) }
    if action == .nextField { state.step(1) }
    if action == .previousField { state.step(-1) }
    if case .move(let motion) = action, motion.isVertical {
      move(&state, motion)
    } else {
      state.edit { $0.act(action) }
    }
    overlays.append(.newDraft(state))
    return []
  }

  private func move(_ state: inout NewDraftState, _ motion: Motion) {
    let step = motion == .down || motion == .pageDown ? 1 : -1
    let next = state.rubric.map { $0 + step } ?? (step > 0 ? 0 : -1)
    if state.focus == .rubric, state.rubrics.indices.contains(next) {
      state.rubric = next
    } else {
      state.step(step)
    }
  }

  /// Enter goes on once the field is filled in; in the last one it makes the draft.
  private mutating func confirm(_ old: NewDraftState) -> [Effect] {
    var state = old
    if let trouble = state.trouble {
      state.goToTrouble()
      overlays.append(.newDraft(state))
      notice = Notice(trouble, .error)
      return []
    }
    guard state.isLast, let rubric = state.rubric else {
      state.step(1)
      overlays.append(.newDraft(state))
      return []
    }
    let year = state.year.text.asciiForm
    if let twin = home.draft(of: state.unit.text, year), !state.isWarned {
      state.isWarned = true
      overlays.append(.newDraft(state))
      notice = Notice(NewDraftWords.twin(twin.id), .warning)
      return []
    }
    overlays.append(.newDraft(state))
    if let placed = state.placed {
      return [.importing(.create(placed, unit: state.unit.text, year: year))]
    }
    return [.create(unit: state.unit.text, year: year, rubric: state.rubrics[rubric].id)]
  }

  func newDraftPage(_ state: NewDraftState, in size: Size) -> Canvas {
    var page = Page(
      Head(left: NewDraftWords.title), keys: newDraftBar(state), size: size, widths: widths)
    let row = page.body.row + 1
    draw(NewDraftWords.unit, state.unit, state.focus == .unit, row, &page.canvas)
    draw(NewDraftWords.year, state.year, state.focus == .year, row + 1, &page.canvas)
    page.canvas.write(NewDraftWords.rubric, at: Position(column: 1, row: row + 3), style: .bold)
    for (index, rubric) in state.rubrics.enumerated() {
      let isSelected = index == state.rubric
      let style: Style = isSelected && state.focus == .rubric ? .bold.color(.cyan) : .plain
      let mark = isSelected ? (state.focus == .rubric ? "> " : "* ") : "  "
      page.canvas.write(
        mark + widths.fitting(rubric.title, columns: size.columns - 6),
        at: Position(column: 1, row: row + 4 + index), style: style)
      if state.focus == .rubric, isSelected || (state.rubric == nil && index == 0) {
        page.canvas.caret = Position(column: 1, row: row + 4 + index)
      }
    }
    page.hint(notice ?? Notice(NewDraftWords.hint))
    return page.canvas
  }

  /// The last field's Enter makes the draft.
  func newDraftBar(_ state: NewDraftState) -> KeyBar {
    Keys.newDraft.bar { binding in
      binding.action == .confirm && state.isLast ? NewDraftWords.make : nil
    }
  }

  private func draw(
    _ label: String, _ buffer: TextBuffer, _ isFocused: Bool, _ row: Int, _ canvas: inout Canvas
  ) {
    let style: Style = isFocused ? .bold.color(.cyan) : .plain
    canvas.write(label, at: Position(column: 1, row: row), style: style)
    let start = Position(column: 12, row: row)
    let room = canvas.size.columns - start.column - 3
    guard isFocused else {
      canvas.write(widths.fitting(buffer.text, columns: room), at: start)
      return
    }
    canvas.write("[", at: start.moved(columns: -1), style: style)
    canvas.write("]", at: start.moved(columns: room + 1), style: style)
    draw(buffer, columns: room, at: start, into: &canvas)
  }
}
