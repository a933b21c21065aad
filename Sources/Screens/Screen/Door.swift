import Terminal

/// How others get to a screen: by which action, on which keys, with which words.
///
/// It stands beside the screen that it leads to; `Doors` has all of them.
struct Door: Sendable {
  let row: Binding<Action>
  /// Opens the screen, or says why not.
  let open: @Sendable (Subject, inout Surroundings) -> Outcome

  init(_ row: Binding<Action>, _ open: @escaping @Sendable (Subject, inout Surroundings) -> Outcome)
  {
    self.row = row
    self.open = open
  }

  /// A door that only other screens lead through: it has no keys.
  init(
    _ action: Action, _ open: @escaping @Sendable (Subject, inout Surroundings) -> Outcome
  ) {
    self.init(Binding([], action, ""), open)
  }

  /// The same door, as another screen shows it.
  func row(
    _ keys: [KeyPress], section: String? = nil, isInBar: Bool? = nil
  ) -> Binding<Action> {
    Binding(
      keys, row.action, row.label, section: section ?? row.section, explanation: row.explanation,
      isInBar: isInBar ?? row.isInBar)
  }
}
