import Terminal

extension AppState {
  /// Carries an action out on the front screen.
  mutating func act(_ action: Action) -> [Effect] {
    if let effects = actEverywhere(action) { return effects }
    switch overlays.popLast() {
    case .help(var state):
      state.act(action, page: bodyRows)
      overlays.append(.help(state))
    case .why(let state): return act(action, why: state)
    case .preview(let state): return act(action, preview: state)
    case .findings(let state): act(action, findings: state)
    case .justification(let state): act(action, justification: state)
    case .recovery(let state): return act(action, recovery: state)
    case .identities(let cursor): act(action, identities: cursor)
    case .outline(let cursor): act(action, outline: cursor)
    case .search(let state): act(action, search: state)
    case .palette(let state): return act(action, palette: state)
    case .newDraft(let state): return act(action, newDraft: state)
    case .dialog(let state): return act(action, dialog: state)
    case nil: return filling == nil ? actAtHome(action) : actFilling(action)
    }
    return []
  }

  /// What means the same on every screen.
  private mutating func actEverywhere(_ action: Action) -> [Effect]? {
    switch action {
    case .help:
      if case .help = overlays.last { return [] }
      overlays.append(.help(HelpState(lines: helpLines)))
    case .quit: return leave()
    case .back where !overlays.isEmpty:
      if case .recovery = overlays.last { return nil }
      overlays.removeLast()
    case .menu:
      if case .palette = overlays.last { return [] }
      overlays.append(.palette(PaletteState(items: paletteItems)))
    case .back, .confirm, .why, .nextFinding, .previousFinding, .findings, .outline, .preview,
      .export, .search, .override, .save, .undo, .redo, .home, .nextField, .previousField,
      .nextPart, .previousPart, .move, .select, .deleteBackward, .deleteForward, .deleteWord,
      .deleteNextWord, .deleteToLineEnd, .cut, .copy, .paste, .selectAll, .editExternally,
      .moveItemUp,
      .moveItemDown, .removeItem, .newDraft, .acceptFix, .justify, .nextFilter, .nextOrder,
      .identities:
      return nil
    }
    return []
  }

  mutating func type(_ character: Character) -> [Effect] {
    switch overlays.last {
    case .search(var state):
      state.input.insert(String(character))
      state.cursor = ListCursor()
      replaceFront(.search(state))
    case .palette(var state):
      state.input.insert(String(character))
      state.cursor = ListCursor()
      replaceFront(.palette(state))
    case .newDraft(var state):
      state.type(character)
      replaceFront(.newDraft(state))
    case .justification(var state):
      state.input.insert(String(character))
      replaceFront(.justification(state))
    case .help, .why, .preview, .findings, .outline, .dialog, .identities, .recovery: break
    case nil: filling?.type(character)
    }
    return []
  }

  mutating func paste(_ text: String) -> [Effect] {
    switch overlays.last {
    case .search, .palette, .newDraft, .justification:
      for character in text.prefix(200) where !character.isNewline { _ = type(character) }
    case .help, .why, .preview, .findings, .outline, .dialog, .identities, .recovery: break
    case nil: filling?.paste(text)
    }
    return []
  }

  mutating func replaceFront(_ overlay: Overlay) {
    overlays.removeLast()
    overlays.append(overlay)
  }

  /// Rows of the front screen's body.
  var bodyRows: Int { bodyRows(with: keymap) }

  func bodyRows(with keys: Keymap<Action>) -> Int {
    Page.bodyRows(keys: keys.bar(), size: size, widths: widths)
  }
}
