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
  var rubric = 0
  var focus = Focus.unit

  /// A report written by hand that becomes the draft; nil for an empty one.
  var placed: PlacedReport?

  /// What the text does not say is asked.
  init(_ placed: PlacedReport) {
    rubrics = placed.rubrics.filter { $0.id == placed.rubric.id }
    self.placed = placed
    unit = TextBuffer(placed.placement.report.cover[.unit])
    year = TextBuffer(placed.placement.report.cover[.year])
    focus = unit.count == 0 ? .unit : .year
  }

  static func isYear(_ text: String) -> Bool {
    Int(text.asciiForm).map { (1990...2100).contains($0) } == true
  }

  init(rubrics: [RubricLine]) {
    self.rubrics = rubrics
    year = TextBuffer(rubrics.first.map { "\($0.year)" } ?? "")
  }

  var isLast: Bool { focus == .rubric }

  mutating func step(_ step: Int) {
    focus = Focus(rawValue: focus.rawValue + step) ?? focus
  }

  mutating func type(_ character: Character) {
    edit { $0.insert(String(character)) }
  }

  mutating func edit(_ change: (inout TextBuffer) -> Void) {
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
    if action == .confirm, state.isLast { return create(state) }
    if action == .confirm || action == .nextField { state.step(1) }
    if action == .previousField { state.step(-1) }
    if case .move(let motion) = action, motion.isVertical {
      move(&state, motion)
    } else if action != .confirm {
      state.edit { $0.act(action) }
    }
    overlays.append(.newDraft(state))
    return []
  }

  private func move(_ state: inout NewDraftState, _ motion: Motion) {
    let step = motion == .down || motion == .pageDown ? 1 : -1
    let next = state.rubric + step
    if state.focus == .rubric, state.rubrics.indices.contains(next) {
      state.rubric = next
    } else {
      state.step(step)
    }
  }

  private mutating func create(_ state: NewDraftState) -> [Effect] {
    let trouble: String? =
      if state.rubrics.isEmpty { Words.NewDraft.noRubric } else if state.unit.isEmpty {
        Words.NewDraft.noUnit
      } else if !NewDraftState.isYear(state.year.text) {
        Words.NewDraft.noYear
      } else { nil }
    guard trouble == nil else {
      overlays.append(.newDraft(state))
      notice = trouble.map { Notice($0, .error) }
      return []
    }
    overlays.append(.newDraft(state))
    if let placed = state.placed {
      let year = state.year.text.asciiForm
      return [.importing(.create(placed, unit: state.unit.text, year: year))]
    }
    return [
      .create(
        unit: state.unit.text, year: state.year.text.asciiForm,
        rubric: state.rubrics[state.rubric].id)
    ]
  }

  func newDraftPage(_ state: NewDraftState, in size: Size) -> Canvas {
    var page = Page(
      Head(left: Words.NewDraft.title), keys: newDraftBar(state), size: size, widths: widths)
    let row = page.body.row + 1
    draw(Words.NewDraft.unit, state.unit, state.focus == .unit, row, &page.canvas)
    draw(Words.NewDraft.year, state.year, state.focus == .year, row + 1, &page.canvas)
    page.canvas.write(Words.NewDraft.rubric, at: Position(column: 1, row: row + 3), style: .bold)
    for (index, rubric) in state.rubrics.enumerated() {
      let isSelected = index == state.rubric
      let style: Style = isSelected && state.focus == .rubric ? .bold.color(.cyan) : .plain
      let mark = isSelected ? (state.focus == .rubric ? "> " : "* ") : "  "
      page.canvas.write(
        mark + widths.fitting(rubric.title, columns: size.columns - 6),
        at: Position(column: 1, row: row + 4 + index), style: style)
      if isSelected, state.focus == .rubric {
        page.canvas.caret = Position(column: 1, row: row + 4 + index)
      }
    }
    page.hint(notice ?? Notice(Words.NewDraft.hint))
    return page.canvas
  }

  /// The last field's Enter makes the draft.
  private func newDraftBar(_ state: NewDraftState) -> KeyBar {
    Keys.newDraft.bar { binding in
      binding.action == .confirm && state.isLast ? Words.NewDraft.make : nil
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
