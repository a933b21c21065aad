import PseudoTerminal

/// Somebody at the keyboard who fills in part after part and looks where the cursor is.
struct Typist {
  var terminal: PseudoTerminal
  /// Figures not yet typed, by label.
  private var facts: [String: String]
  /// Counts what was typed, so that keys that mean the same take turns.
  private var turn = 0

  init(_ terminal: PseudoTerminal, facts: [String: String]) {
    self.terminal = terminal
    self.facts = facts
  }

  /// Fills in one part, which must be on the screen, and leaves it for the next.
  ///
  /// - Returns: What the form did not ask for.
  mutating func fill(_ part: SamplePart, isLast: Bool = false) throws -> [SampleEntry] {
    var rest = part.entries
    var focus = try terminal.waitForFocus("“\(part.title)”") { $0.part == part.title }
    while focus.part == part.title {
      let entry = take(focus.label, from: &rest)
      if let entry { try type(entry.value) }
      let isFilled = rest.isEmpty && !part.entries.isEmpty
      if isFilled, isLast { break }
      terminal.send(isFilled ? .pageDown : nextKey(after: entry?.value))
      focus = try terminal.waitForFocus(otherThan: focus)
    }
    return rest
  }

  /// What belongs into the field with that label.
  private mutating func take(_ label: String, from rest: inout [SampleEntry]) -> SampleEntry? {
    if let index = rest.firstIndex(where: { $0.isMeant(by: label) }) {
      facts[label] = nil
      return rest.remove(at: index)
    }
    return facts.removeValue(forKey: label).map { SampleEntry(label: label, value: .line($0)) }
  }

  /// Types and waits until it shows: what a hand types never arrives together with the next key.
  private mutating func type(_ value: SampleEntry.Value) throws {
    turn += 1
    switch value {
    case .line(let text), .text(let text), .item(let text):
      terminal.send(text.replacing("\n", with: "\r"))
      let end = String(text.suffix(1))
      try terminal.waitUntil("the caret behind “\(text.suffix(8))”") { [terminal] _ in
        terminal.textBeforeCursor.hasSuffix(end)
      }
    case .check(let isMet):
      answer(isMet)
      try terminal.waitUntil("an answer") { [terminal] screen in
        screen[terminal.cursor.row].contains(isMet ? "[是]" : "[否]")
      }
    }
  }

  /// The ways to say yes or no take turns.
  private func answer(_ isMet: Bool) {
    switch (turn % 4, isMet) {
    case (0, true): terminal.send(" ")
    case (1, _): terminal.send(isMet ? .left : .right)
    case (2, _): terminal.send(isMet ? "是" : "否")
    default: terminal.send(isMet ? "１" : "ｎ")
    }
  }

  /// The ways to the next field take turns where Enter has no other meaning.
  private func nextKey(after value: SampleEntry.Value?) -> TerminalKey {
    switch value {
    case .item: .enter
    case .line: turn.isMultiple(of: 2) ? .enter : .tab
    case .check: turn.isMultiple(of: 2) ? .enter : .down
    case .text, nil: .tab
    }
  }
}
