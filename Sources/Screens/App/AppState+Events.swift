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
    case .ideographs, .resumed: return nil
    }
  }

  /// The keys of the front screen.
  var keymap: Keymap<Action> { keyTable.keymap }

  private var keyTable: KeyTable {
    if overlays.isEmpty { return hasDraft ? .filling : .home }
    return switch overlays.last {
    case .help: .reading
    case .why: .why
    case .preview: .preview
    case .findings: .findings
    case .justification: .picking
    case .identities: .identities
    case .baseData: .baseData
    case .whatIf: .whatIf
    case .outline: .outline
    case .search, .palette: .picking
    case .exporting: .exporting
    case .newDraft: .newDraft
    case .dialog, .recovery: .dialog
    case .merge: .merge
    case .desk(let page): Keys.table(of: page)
    case .importing(let page): Keys.table(of: page)
    case nil: .home
    }
  }
}
