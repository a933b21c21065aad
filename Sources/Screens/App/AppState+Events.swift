public import Terminal

extension AppState {
  public mutating func handle(_ event: Event) -> [Effect] {
    guard let message = message(for: event) else { return [] }
    return apply(message)
  }

  /// What an event means on the front screen.
  private func message(for event: Event) -> Message? {
    switch event {
    case .key(let press):
      if let action = keymap.action(for: press) { return .acted(action) }
      return press.typed.map { .typed($0) }
    case .paste(let text): return .pasted(text)
    case .resize(let size): return .resized(size)
    case .mouse(let mouse): return .clicked(mouse)
    case .ambiguousWidth(let ambiguous): return .measured(ambiguous: ambiguous)
    case .tick: return .ticked
    case .interrupted: return .interrupted
    case .inputClosed: return .inputLost
    case .resumed: return nil
    }
  }

  /// The keys of the front screen.
  var keymap: Keymap<Action> {
    if overlays.isEmpty { return hasDraft ? Keys.filling : Keys.home }
    return switch overlays.last {
    case .help: Keys.reading
    case .why: Keys.why
    case .preview: Keys.preview
    case .findings: Keys.findings
    case .justification: Keys.picking
    case .identities: Keys.identities
    case .baseData: Keys.baseData
    case .whatIf: Keys.whatIf
    case .outline: Keys.outline
    case .search, .palette: Keys.picking
    case .newDraft: Keys.newDraft
    case .dialog, .recovery: Keys.dialog
    case .merge: Keys.merge
    case .desk(let page): Keys.of(page)
    case .importing(let page): Keys.of(page)
    case nil: Keys.home
    }
  }
}
