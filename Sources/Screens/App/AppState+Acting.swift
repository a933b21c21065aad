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
    case .merge(let state): return act(action, merge: state)
    case .identities(let cursor): act(action, identities: cursor)
    case .baseData(let state): return act(action, baseData: state)
    case .whatIf(let state): return act(action, whatIf: state)
    case .outline(let cursor): act(action, outline: cursor)
    case .search(let state): act(action, search: state)
    case .palette(let state): return act(action, palette: state)
    case .exporting(let state): act(action, exporting: state)
    case .newDraft(let state): return act(action, newDraft: state)
    case .dialog(let state): return act(action, dialog: state)
    case .desk(let page): return act(action, desk: page)
    case .importing(let page): return act(action, importing: page)
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
      if case .importing = overlays.last { return nil }
      if case .baseData = overlays.last, cancelEntry() { return [] }
      leaveFront()
    case .menu:
      if case .palette = overlays.last { return [] }
      overlays.append(.palette(PaletteState(items: paletteItems)))
    case .nextFinding where !overlays.isEmpty: leaveForFinding(1)
    case .previousFinding where !overlays.isEmpty: leaveForFinding(-1)
    case .back, .confirm, .why, .nextFinding, .previousFinding, .findings, .outline, .preview,
      .export, .secret, .search, .override, .save, .undo, .redo, .home, .nextField, .previousField,
      .nextPart, .previousPart, .move, .select, .deleteBackward, .deleteForward, .deleteWord,
      .deleteNextWord, .deleteToLineEnd, .clearLine, .cut, .copy, .paste, .selectAll,
      .editExternally,
      .moveItemUp,
      .moveItemDown, .removeItem, .newDraft, .acceptFix, .justify, .nextFilter, .nextOrder,
      .identities, .baseData, .toIndicator, .whatIf, .keepTrial, .dropTrial, .desk,
      .importing:
      return nil
    }
    return []
  }

  /// From any page to the finding's place.
  private mutating func leaveForFinding(_ step: Int) {
    guard filling != nil else {
      notice = Notice(CommonWords.noDraft)
      return
    }
    while !overlays.isEmpty { leaveFront() }
    goToFinding(step)
  }

  /// Back to what was behind; tables lead back to where they were opened, a prompt keeps its words.
  private mutating func leaveFront() {
    switch overlays.removeLast() {
    case .baseData(let state): filling?.go(to: state.origin, selecting: true)
    case .desk(.prompt(let state)): leave(state)
    case .help, .why, .preview, .findings, .justification, .identities, .whatIf, .outline,
      .search, .palette, .exporting, .newDraft, .dialog, .desk, .recovery, .merge, .importing:
      break
    }
  }

  mutating func type(_ character: Character) -> [Effect] {
    switch overlays.last {
    case .baseData: typeInForm(character)
    case .whatIf(let state): type(character, whatIf: state)
    case .search(var state):
      state.input.insert(String(character))
      state.cursor = ListCursor()
      replaceFront(.search(state))
    case .palette(var state):
      state.input.insert(String(character))
      state.cursor = ListCursor()
      replaceFront(.palette(state))
    case .exporting(var state):
      state.input.insert(String(character))
      replaceFront(.exporting(state))
    case .newDraft(var state):
      state.type(character)
      replaceFront(.newDraft(state))
    case .justification(var state):
      state.input.insert(String(character))
      replaceFront(.justification(state))
    case .desk(let page): return type(character, desk: page)
    case .importing(let page): type(character, importing: page)
    case .help, .why, .preview, .findings, .outline, .dialog, .identities, .recovery, .merge:
      break
    case nil: typeInForm(character)
    }
    return []
  }

  /// A blank that would take a whole value away is said and not typed.
  private mutating func typeInForm(_ character: Character) {
    if character == " " || character == "\u{3000}", filling?.keepsValue() == true {
      return notice = Notice(FillingWords.blankKeepsValue)
    }
    filling?.type(character)
  }

  private mutating func pasteInForm(_ text: String) {
    if text.allSatisfy(\.isWhitespace), filling?.keepsValue() == true {
      return notice = Notice(FillingWords.blankKeepsValue)
    }
    filling?.paste(text)
  }

  mutating func paste(_ text: String) -> [Effect] {
    switch overlays.last {
    case .search, .palette, .exporting, .newDraft, .justification, .desk:
      for character in text.prefix(200) where !character.isNewline { _ = type(character) }
    case .baseData: pasteInForm(text)
    case .importing(let page): paste(text, importing: page)
    case .whatIf(let state): paste(text, whatIf: state)
    case .help, .why, .preview, .findings, .outline, .dialog, .identities, .recovery, .merge:
      break
    case nil: pasteInForm(text)
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
