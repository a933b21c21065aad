import Evaluation
import Terminal

/// Trying figures in a copy of the report (试填).
struct WhatIfState: Equatable, Sendable {
  /// The copy, with an editor of its own.
  var copy: FillingState
  let fields: [Field]
  var cursor: ListCursor
  let origin: FieldPath

  var path: FieldPath? {
    fields.indices.contains(cursor.selected) ? fields[cursor.selected].path : nil
  }
}

extension AppState {
  /// Opens the copy at a field, with another value in it where one is proposed.
  mutating func openWhatIf(at wanted: FieldPath? = nil, trying target: DecimalNumber? = nil) {
    guard let filling else { return }
    let fields = filling.triableFields
    let path = [wanted, filling.focus].compactMap { $0 }
      .first { path in fields.contains { $0.path == path } }
    guard let start = path ?? fields.first?.path else {
      notice = Notice(WhatIfWords.none)
      return
    }
    var copy = filling.copy(with: filling.trial, at: start)
    copy.go(to: start, selecting: true)
    if let target {
      copy.write(.fact(.value(.number(target))), at: start, .whole)
      copy.settle(on: start, selecting: true)
    }
    let row = fields.firstIndex { $0.path == start } ?? 0
    overlays = [
      .whatIf(
        WhatIfState(
          copy: copy, fields: fields, cursor: ListCursor(selected: row), origin: filling.focus))
    ]
    remember(copy, fields)
  }

  mutating func act(_ action: Action, whatIf old: WhatIfState) -> [Effect] {
    var state = old
    switch action {
    case .keepTrial: return keepTrial(state)
    case .dropTrial: return dropTrial(state)
    case .confirm, .nextField: move(.down, &state)
    case .previousField: move(.up, &state)
    case .move(let motion): move(motion, &state)
    case .undo: state.undoTrial { $0.undo() }
    case .redo: state.undoTrial { $0.redo() }
    case .copy: state.copy.clipboard = state.copy.editor.selectedText
    case .paste:
      state.copy.paste(
        state.copy.clipboard.isEmpty ? filling?.clipboard ?? "" : state.copy.clipboard)
    case .select, .deleteBackward, .deleteForward, .deleteWord, .deleteNextWord,
      .deleteToLineEnd, .clearLine, .selectAll:
      state.copy.act(action, layout: nil)
    case .help, .menu, .quit, .back, .why, .nextFinding, .previousFinding, .findings, .outline,
      .preview, .export, .secret, .search, .override, .save, .home, .acceptFix, .justify,
      .nextFilter,
      .nextOrder, .identities, .nextPart, .previousPart, .cut, .editExternally, .moveItemUp,
      .moveItemDown, .removeItem, .newDraft, .baseData, .whatIf, .toIndicator, .desk,
      .importing:
      break
    }
    overlays.append(.whatIf(state))
    remember(state.copy, state.fields)
    return []
  }

  /// Typing goes into the copy.
  mutating func type(_ character: Character, whatIf old: WhatIfState) {
    var state = old
    let isBlank = character == " " || character == "\u{3000}"
    if isBlank, state.copy.keepsValue() {
      notice = Notice(FillingWords.blankKeepsValue)
    } else {
      state.copy.type(character)
    }
    replaceFront(.whatIf(state))
    remember(state.copy, state.fields)
  }

  mutating func paste(_ text: String, whatIf old: WhatIfState) {
    var state = old
    state.copy.paste(text)
    replaceFront(.whatIf(state))
    remember(state.copy, state.fields)
  }

  private mutating func move(_ motion: Motion, _ state: inout WhatIfState) {
    switch motion {
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .start, .end:
      state.copy.act(.move(motion), layout: nil)
    case .up, .down, .pageUp, .pageDown:
      let page = WhatIfView.listRows(bodyRows)
      state.cursor.move(motion, count: state.fields.count, page: page)
      if let path = state.path { state.copy.go(to: path, selecting: true) }
    }
  }

  /// What was tried is still there when the screen is opened again.
  private mutating func remember(_ copy: FillingState, _ fields: [Field]) {
    guard let report = filling?.report else { return }
    filling?.trial.take(copy.report, of: report, at: fields.map(\.path))
  }

  private mutating func keepTrial(_ state: WhatIfState) -> [Effect] {
    guard let filling else { return [] }
    let count = filling.trial.changes.count
    guard count > 0 else {
      overlays.append(.whatIf(state))
      notice = Notice(WhatIfWords.nothingTried, .warning)
      return []
    }
    if let reason = filling.readOnly {
      overlays.append(.whatIf(state))
      notice = Notice(ReadOnlyWords.advice(reason), .warning)
      return []
    }
    self.filling?.keep(filling.trial)
    self.filling?.trial = Trial()
    notice = Notice(WhatIfWords.kept(count), .done)
    return []
  }

  /// Back to the report's figures; the screen stays.
  private mutating func dropTrial(_ old: WhatIfState) -> [Effect] {
    guard let filling else { return [] }
    var state = old
    let count = filling.trial.changes.count
    self.filling?.trial = Trial()
    state.copy = filling.copy(with: Trial(), at: state.path ?? filling.focus)
    overlays.append(.whatIf(state))
    notice = Notice(WhatIfWords.dropped(count), .done)
    return []
  }
}

extension WhatIfState {
  /// Undo and redo inside the copy, the cursor going along.
  fileprivate mutating func undoTrial(_ change: (inout FillingState) -> Void) {
    change(&copy)
    if let row = fields.firstIndex(where: { $0.path == copy.focus }) { cursor.selected = row }
    if let path { copy.settle(on: path, selecting: true) }
  }
}
