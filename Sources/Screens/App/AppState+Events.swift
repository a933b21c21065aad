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

  /// The keys of the front screen; those of the form without a look at what lies in a box.
  var keymap: Keymap<Action> {
    navigation.isOnGround && around.hasDraft ? formScreen.keys : navigation.front.keys
  }
}
