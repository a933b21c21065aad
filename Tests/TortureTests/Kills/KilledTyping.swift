import Evaluation
import PseudoTerminal
import SeededChance

/// Somebody at work in a field until the program is killed.
struct KilledTyping {
  private let terminal: PseudoTerminal
  private let field: KillField
  private let kind: Field.Kind
  private var model: TextModel
  /// What may be found: the content of the last echo, and those of the keys sent after it.
  private(set) var possible: [FieldContent]
  /// Everything that the field has held since the program was opened.
  private var seen: [FieldContent]
  /// Something was typed that undo can take back without going behind the start.
  private var isUndoable = false
  /// What the field holds now cannot be told by the next echo.
  private var isOver = false
  /// Characters that were sent, and those whose echo was seen.
  private(set) var sent = 0
  private(set) var shown = 0

  /// - Parameters:
  ///   - terminal: A program that is about to show the field.
  ///   - field: Where it will be.
  ///   - content: What the field holds.
  ///   - kind: The field's kind.
  init(
    _ terminal: PseudoTerminal, in field: KillField, holding content: FieldContent,
    _ kind: Field.Kind
  ) {
    self.terminal = terminal
    self.field = field
    self.kind = kind
    let text = content.text(as: kind)
    model = TextModel(field.isFigure ? text.filter { $0 != "," } : text)
    possible = [content]
    seen = possible
  }

  /// Works for a while, and returns what was going on at the end.
  mutating func run(_ chance: inout Chance) throws -> KillMoment {
    try terminal.wait(for: "the field's part") { terminal.line(0).contains(field.title) }
    if field.isChoice { return try answer(&chance) }
    // A figure is edited as it was typed, which its text does not tell.
    if !field.isFigure { try goToEnd() }
    if model.characters.count > field.most || field.isFigure { try startAnew(&chance) }
    var moment = KillMoment.typing
    var moments: [KillMoment] = []
    do {
      for _ in 0..<chance.number(1...8) where !isOver {
        moment = try stroke(&chance)
        moments.append(moment)
      }
    } catch {
      throw Failure("\(field.address), after \(moments), “\(model.text.suffix(40))”: \(error)")
    }
    return moment
  }

  private mutating func stroke(_ chance: inout Chance) throws -> KillMoment {
    // Digits repeat: two at a time could not be told by their echo.
    if field.isFigure, possible.count > 1 { try waitForEcho() }
    switch chance.number(0...15) {
    case 0...5: return try type(&chance)
    case 6 where !field.isFigure: return try paste(&chance)
    case 7 where !field.isFigure: return move(.left, -chance.number(1...9))
    case 8 where !field.isFigure: return move(.right, chance.number(1...9))
    case 9 where field.isText:
      terminal.send(.ctrlHome)
      model.caret = 0
      return .moving
    case 10:
      terminal.send(.backspace)
      model.deleteBackward()
      note()
      return .deleting
    case 11, 12:
      terminal.send(.ctrl("s"))
      return .saving
    case 13: return try leaveAndReturn()
    case 14, 15: return try undoAndRedo(&chance)
    default: return try type(&chance)
    }
  }

  private mutating func type(_ chance: inout Chance) throws -> KillMoment {
    let characters = field.isFigure ? digit(&chance) : chance.hanzi(1...5)
    terminal.send(characters)
    insert(characters)
    if chance.number(0...3) > 0 { try waitForEcho() }
    return .typing
  }

  private mutating func paste(_ chance: inout Chance) throws -> KillMoment {
    let characters = chance.hanzi(20...60)
    terminal.paste(characters)
    sent += characters.count
    for character in characters { model.type(character) }
    // A paste is one edit: it is there as a whole or not at all.
    note()
    isUndoable = true
    // What comes within 10 ms behind a paste's end mark counts as pasted: no hand is that quick.
    isOver = chance.number(0...3) == 0
    if !isOver { try waitForEcho() }
    return .pasting
  }

  private mutating func insert(_ characters: String) {
    sent += characters.count
    for character in characters {
      model.type(character)
      note()
    }
    isUndoable = true
  }

  /// A digit that differs from its neighbour, so that its echo can be told.
  private func digit(_ chance: inout Chance) -> String {
    let last = model.characterBeforeCaret
    return String(chance.element(field.digits.filter { $0 != last }))
  }

  private mutating func move(_ key: TerminalKey, _ distance: Int) -> KillMoment {
    for _ in 0..<abs(distance) { terminal.send(key) }
    model.move(distance)
    return .moving
  }

  /// Goes to another part, which saves, and back to the end of the field.
  private mutating func leaveAndReturn() throws -> KillMoment {
    guard field.isOnlyOne else {
      terminal.send(.ctrl("s"))
      return .saving
    }
    terminal.send(.pageDown)
    try terminal.wait(for: "the next part") { !terminal.line(0).contains(field.title) }
    terminal.send(.pageUp)
    try terminal.wait(for: "the field's part") { terminal.line(0).contains(field.title) }
    try goToEnd()
    return .leaving
  }

  /// Takes the last thing back and does it again.
  private mutating func undoAndRedo(_ chance: inout Chance) throws -> KillMoment {
    guard isUndoable else { return try type(&chance) }
    terminal.send(.ctrl("z"))
    // One step back is somewhere in what the field has held; where, is the editor's business.
    possible = seen
    isOver = field.isFigure || chance.number(0...2) == 0
    guard !isOver else { return .undoing }
    terminal.send(.ctrl("y"))
    terminal.send(field.endKey)
    model.caret = model.characters.count
    guard chance.number(0...1) == 0 else { return .undoing }
    // A character that was nowhere before shows that the keys in front of it were taken.
    let character = String(chance.hanzi())
    terminal.send(character)
    insert(character)
    try waitForEcho()
    return .typing
  }

  /// Replaces what has become long.
  private mutating func startAnew(_ chance: inout Chance) throws {
    let characters = field.isFigure ? digit(&chance) : String(chance.hanzi())
    terminal.send(.ctrl("a"))
    terminal.send(characters)
    model = TextModel("")
    insert(characters)
    try waitForEcho()
  }
}

extension KilledTyping {
  /// Answers yes and no in turns.
  private mutating func answer(_ chance: inout Chance) throws -> KillMoment {
    for _ in 0..<chance.number(1...6) {
      let isYes = chance.number(0...1) == 0
      terminal.send(isYes ? "y" : "n")
      sent += 1
      possible.append(.check(isYes))
      seen.append(.check(isYes))
      // The next answer may look like the last one, so that its echo would tell nothing.
      guard chance.number(0...3) > 0 else { break }
      try terminal.wait(for: "the answer") {
        let (column, row) = terminal.cursor
        return terminal.cell(column: column, row: row).text == (isYes ? "是" : "否")
      }
      settle()
    }
    guard chance.number(0...2) == 0 else { return .typing }
    terminal.send(.ctrl("s"))
    return .saving
  }

  private mutating func goToEnd() throws {
    terminal.send(field.endKey)
    model.caret = model.characters.count
    guard model.characterBeforeCaret != nil else { return }
    try waitForEcho()
  }

  /// Waits until the character shows that stands before the caret.
  ///
  /// Chance has made it unlike its neighbours. Digits repeat, so a figure has to show as a whole.
  private mutating func waitForEcho() throws {
    let expected = field.isFigure ? model.text : model.characterBeforeCaret.map { String($0) } ?? ""
    try terminal.wait(for: "the echo of “\(expected)”") { [terminal, field] in
      field.isFigure
        ? terminal.figure == expected
        : terminal.characterBeforeCursor.map { String($0) } == expected
    }
    settle()
  }

  private mutating func note() {
    let content = FieldContent.reading(model.text, as: kind).0
    possible.append(content)
    seen.append(content)
  }

  /// What shows is safe from now on.
  private mutating func settle() {
    possible = seen.suffix(1)
    shown = sent
  }
}
