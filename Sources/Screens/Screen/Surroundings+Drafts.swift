extension Surroundings {
  /// Selects a draft of the list and opens it.
  mutating func openDraft(_ id: String) -> [Effect] {
    guard let index = home.drafts.firstIndex(where: { $0.id == id }) else { return [] }
    home.cursor.selected = index
    return open(home.drafts[index])
  }

  /// Opens a draft, or says why it cannot be.
  mutating func open(_ draft: DraftLine) -> [Effect] {
    guard let trouble = draft.trouble else { return [.open(id: draft.id)] }
    say(trouble, .error)
    return []
  }
}
