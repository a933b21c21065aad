import Evaluation
import Terminal

/// Trying figures in a copy of the report (试填).
struct WhatIfScreen: Screen {
  var name: StaticString { "what if" }
  /// The copy, with an editor of its own.
  var copy: FillingState
  let fields: [Field]
  var cursor: ListCursor

  /// At a field of the draft, with another value in it where one is proposed.
  init(_ filling: FillingState, at start: FieldPath, trying target: DecimalNumber?) {
    fields = Trying.fields(of: filling)
    copy = Trying.copy(of: filling, with: filling.trial, at: start)
    copy.go(to: start, selecting: true)
    if let target {
      copy.write(.fact(.value(.number(target))), at: start, .whole)
      copy.settle(on: start, selecting: true)
    }
    cursor = ListCursor(selected: fields.firstIndex { $0.path == start } ?? 0)
  }

  var keys: Keymap<Action> { WhatIfScreen.table }

  var path: FieldPath? {
    fields.indices.contains(cursor.selected) ? fields[cursor.selected].path : nil
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .own(.keepTrial) { return keep(&around) }
    if action == .own(.dropTrial) { return drop(&around) }
    if action == .confirm || action == .nextField {
      move(.down, around)
    } else if action == .previousField {
      move(.up, around)
    } else if let motion = action.motion {
      move(motion, around)
    } else {
      edit(action, around)
    }
    remember(&around)
    return .stay
  }

  private mutating func move(_ motion: Motion, _ around: Surroundings) {
    switch motion {
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .start, .end:
      copy.act(.move(motion), layout: nil)
    case .up, .down, .pageUp, .pageDown:
      let page = WhatIfView.listRows(bodyRows(around))
      cursor.move(motion, count: fields.count, page: page)
      if let path { copy.go(to: path, selecting: true) }
    }
  }

  private mutating func edit(_ action: Action, _ around: Surroundings) {
    switch action {
    case .undo: follow { $0.undo() }
    case .redo: follow { $0.redo() }
    case .copy: copy.clipboard = copy.editor.selectedText
    case .paste:
      copy.paste(copy.clipboard.isEmpty ? around.filling?.clipboard ?? "" : copy.clipboard)
    case .select, .deleteBackward, .deleteForward, .deleteWord, .deleteNextWord,
      .deleteToLineEnd, .clearLine, .selectAll:
      copy.act(action, layout: nil)
    case .help, .menu, .quit, .back, .confirm, .nextFinding, .previousFinding, .open, .own,
      .nextField, .previousField, .nextPart, .previousPart, .move, .cut, .moveItemUp,
      .moveItemDown, .removeItem, .save:
      break
    }
  }

  /// Undoes and redoes inside the copy, the cursor going along.
  private mutating func follow(_ change: (inout FillingState) -> Void) {
    change(&copy)
    if let row = fields.firstIndex(where: { $0.path == copy.focus }) { cursor.selected = row }
    if let path { copy.settle(on: path, selecting: true) }
  }

  /// Typing goes into the copy.
  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    let isBlank = character == " " || character == "\u{3000}"
    if isBlank, copy.keepsValue() {
      around.say(FillingWords.blankKeepsValue)
    } else {
      copy.type(character)
    }
    remember(&around)
    return .stay
  }

  mutating func paste(_ text: String, _ around: inout Surroundings) -> Outcome {
    copy.paste(text)
    remember(&around)
    return .stay
  }

  /// What was tried is still there when the screen is opened again.
  func remember(_ around: inout Surroundings) {
    guard let report = around.filling?.report else { return }
    around.filling?.trial.take(copy.report, of: report, at: fields.map(\.path))
  }

  private func keep(_ around: inout Surroundings) -> Outcome {
    guard let filling = around.filling else { return .close }
    let count = filling.trial.changes.count
    guard count > 0 else {
      around.say(WhatIfWords.nothingTried, .warning)
      return .stay
    }
    if let reason = filling.readOnly {
      around.say(ReadOnlyWords.advice(reason), .warning)
      return .stay
    }
    _ = around.filling.changing { Trying.keep(in: &$0) }
    around.say(WhatIfWords.kept(count), .done)
    return .close
  }

  /// Back to the report's figures; the screen stays.
  private mutating func drop(_ around: inout Surroundings) -> Outcome {
    guard let filling = around.filling else { return .close }
    let count = filling.trial.changes.count
    around.filling?.trial = Trial()
    copy = Trying.copy(of: filling, with: Trial(), at: path ?? filling.focus)
    around.say(WhatIfWords.dropped(count), .done)
    return .stay
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    guard let filling = around.filling else { return Canvas(size: size, widths: around.widths) }
    let head = Head(
      left: WhatIfWords.title, right: WhatIfWords.total(filling.scorecard, copy.scorecard),
      rightStyle: .bold)
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    let view = WhatIfView(filling: filling, state: self)
    let list = Rect(
      column: 0, row: page.body.row + 1, columns: size.columns,
      rows: WhatIfView.listRows(page.body.rows))
    view.drawList(in: list, into: &page.canvas)
    view.drawResults(from: list.endRow, to: page.body.endRow, into: &page.canvas)
    page.hint(around.notice ?? Notice(WhatIfWords.hint(filling.trial.changes.count)))
    return page.canvas
  }
}
