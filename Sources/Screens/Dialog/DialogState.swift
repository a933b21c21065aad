import Evaluation
import Terminal

/// A question that has to be answered before going on.
struct DialogState: Equatable, Sendable {
  struct Choice: Equatable, Sendable {
    var label: String
    var answer: Answer
  }

  enum Answer: Equatable, Sendable {
    case retrySaving(thenLeave: Bool)
    case saveCopy(thenLeave: Bool)
    case reload
    /// The lock of somebody who is gone.
    case takeOver
    /// Field by field with what somebody else has written.
    case merge(base: Report, theirs: Report)
    case leaveUnsaved
    /// What was written for others and not sent is given up.
    case leaveUnsent
    case goOn
    /// The draft goes on with the rubric as it is now: the pin moves.
    case adopt(OpenedDraft)
  }

  var title: String
  var lines: [String]
  var choices: [Choice]
  var cursor = ListCursor()
  /// What the hint line says; the usual words where there is nothing else to say.
  var hint: String?

  /// The sentences broken to fit.
  func brokenLines(columns: Int, widths: Widths) -> [String] {
    lines.flatMap { line in
      let characters = Array(line)
      let layout = TextLayout(characters, columns: columns - 4, widths: widths)
      return (0..<layout.rows).map { layout.text(row: $0, of: characters) }
    }
  }

  func firstChoiceRow(columns: Int, widths: Widths) -> Int {
    3 + brokenLines(columns: columns, widths: widths).count + 1
  }

  /// A save has failed: nothing is lost as long as the program runs.
  static func saveFailed(_ trouble: Trouble, isLeaving: Bool) -> DialogState {
    let words = DialogWords.self
    var choices: [Choice] = []
    if trouble.isConflict {
      choices.append(Choice(label: words.copy, answer: .saveCopy(thenLeave: isLeaving)))
      choices.append(Choice(label: words.reload, answer: .reload))
    } else {
      choices.append(Choice(label: words.retry, answer: .retrySaving(thenLeave: isLeaving)))
      choices.append(Choice(label: words.copyElsewhere, answer: .saveCopy(thenLeave: isLeaving)))
    }
    choices.append(Choice(label: words.goOn, answer: .goOn))
    if isLeaving { choices.append(Choice(label: words.leaveUnsaved, answer: .leaveUnsaved)) }
    return DialogState(
      title: words.notSaved, lines: [trouble.whatHappened, trouble.whatToDo], choices: choices)
  }
}

extension DialogState {
  /// More changes than fit on the smallest screen are counted.
  private static let shownChanges = 6

  /// The filler decides: go on with the new rubric, or only look.
  static func rubricChanged(_ draft: OpenedDraft) -> DialogState {
    let words = DialogWords.self
    let items = draft.change?.difference?.items
    let shown = (items ?? []).prefix(shownChanges).map(\.text)
    let more = (items?.count ?? 0) - shown.count
    let lines =
      [words.rubricChanged(draft.report.rubric, draft.change?.reference)]
      + (items == nil ? [words.unknownChanges] : shown) + (more > 0 ? [words.more(more)] : [])
    return DialogState(
      title: words.otherRubric, lines: lines,
      choices: [
        Choice(label: items == nil ? words.lookAnyway : words.look, answer: .goOn),
        Choice(label: words.adopt, answer: .adopt(draft)),
      ])
  }
}

extension AppState {
  mutating func act(_ action: Action, dialog old: DialogState) -> [Effect] {
    var state = old
    if action == .confirm { return answer(state.choices[state.cursor.selected].answer) }
    if case .move(let motion) = action {
      state.cursor.move(motion, count: state.choices.count, page: state.choices.count)
    }
    overlays.append(.dialog(state))
    return []
  }

  private mutating func answer(_ answer: DialogState.Answer) -> [Effect] {
    if answer == .leaveUnsent { return leaveUnsent() }
    guard let filling else { return [] }
    switch answer {
    case .adopt(let draft): return adopt(draft)
    case .retrySaving(let thenLeave):
      isLeaving = thenLeave
      return filling.saveEffects
    case .saveCopy(let thenLeave):
      isLeaving = thenLeave
      return [.saveCopy(filling.report, id: filling.id)]
    case .reload:
      let isMine = filling.saving.isNeeded
      return isMine
        ? [.safety(.setAside(filling.report, id: filling.id))] : [.open(id: filling.id)]
    case .merge(let base, let theirs):
      askToMerge(base: base, theirs: theirs)
      return []
    case .takeOver: return [.safety(.takeOver(id: filling.id))]
    case .leaveUnsaved:
      isFinished = true
      return []
    case .goOn, .leaveUnsent: return []
    }
  }

  private mutating func adopt(_ draft: OpenedDraft) -> [Effect] {
    guard let change = draft.change else { return [] }
    var adopted = draft
    adopted.report.rubric = change.reference
    adopted.rubric = change.rubric
    adopted.change = nil
    var state = FillingState(adopted)
    state.saving.isNeeded = true
    filling = state
    settleScroll()
    notice = Notice(DialogWords.adopted, .done)
    return state.saveEffects
  }

  func dialogPage(_ state: DialogState, in size: Size) -> Canvas {
    var page = Page(
      Head(left: state.title), keys: Keys.dialog.bar(), size: size, widths: widths)
    for (index, line) in state.brokenLines(columns: size.columns, widths: widths).enumerated() {
      page.canvas.write(line, at: Position(column: 2, row: 3 + index))
    }
    let firstRow = state.firstChoiceRow(columns: size.columns, widths: widths)
    for (index, choice) in state.choices.enumerated() {
      let isSelected = index == state.cursor.selected
      let row = firstRow + index
      page.canvas.write(
        (isSelected ? "> " : "  ") + choice.label, at: Position(column: 2, row: row),
        style: isSelected ? .bold.color(.cyan) : .plain)
      if isSelected { page.canvas.caret = Position(column: 2, row: row) }
    }
    page.hint(
      notice
        ?? Notice(
          state.hint
            ?? (filling?.isReadOnly == true ? DialogWords.choose : DialogWords.hint)))
    return page.canvas
  }
}
