import Terminal

extension Binding<Action> {
  /// Keys that lead to a screen, with the words that stand beside it.
  init(
    _ keys: [KeyPress], opening place: Place, section: String = KeyWords.report,
    isInBar: Bool = true
  ) {
    self.init(
      keys, .open(place), place.label, section: section, explanation: place.help, isInBar: isInBar)
  }

  /// What one screen alone does, under the name of its action.
  init(
    _ keys: [KeyPress], own action: OwnAction, _ label: String, help: String? = nil,
    section: String = KeyWords.report, isInBar: Bool = true
  ) {
    self.init(keys, .own(action), label, section: section, explanation: help, isInBar: isInBar)
  }
}
