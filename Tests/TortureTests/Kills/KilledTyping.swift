import Glibc
import PseudoTerminal

/// Somebody who types at random places of a text until the program is killed.
struct KilledTyping {
  private let terminal: PseudoTerminal
  private let field: TextField
  private var chance: Chance
  private var model: TextModel
  /// The texts that may be found: that of the last echo, and those of the keys sent after it.
  private(set) var possible: [String]
  /// Characters that were sent, and those whose echo was seen.
  private(set) var sent = 0
  private(set) var echoed = 0

  /// - Parameters:
  ///   - terminal: A program with the caret behind the text.
  ///   - field: Where that is.
  ///   - text: The text on the screen.
  ///   - chance: Decides what is done.
  init(_ terminal: PseudoTerminal, in field: TextField, text: String, chance: Chance) {
    self.terminal = terminal
    self.field = field
    self.chance = chance
    model = TextModel(text)
    possible = [text]
  }

  /// Types for a while, and kills at a random moment.
  mutating func run() throws {
    if model.characters.count > 300 { try startAnew() }
    for _ in 0..<chance.number(1...14) { try stroke() }
    usleep(UInt32(chance.number(0...20_000)))
    terminal.kill()
    try terminal.waitForExit()
  }

  private mutating func stroke() throws {
    switch chance.number(0...12) {
    case 0...6: try type()
    case 7: move(.left, -chance.number(1...9))
    case 8: move(.right, chance.number(1...9))
    case 9:
      terminal.send(.ctrlHome)
      model.caret = 0
    case 10:
      terminal.send(.backspace)
      model.deleteBackward()
      possible.append(model.text)
    case 11: terminal.send(.ctrl("s"))
    default: try leaveAndReturn()
    }
  }

  private mutating func type() throws {
    let characters = chance.hanzi(1...5)
    terminal.send(characters)
    sent += characters.count
    for character in characters {
      model.type(character)
      possible.append(model.text)
    }
    if chance.number(0...3) > 0 { try waitForEcho() }
  }

  private mutating func move(_ key: TerminalKey, _ distance: Int) {
    for _ in 0..<abs(distance) { terminal.send(key) }
    model.move(distance)
  }

  /// Goes to the next part, which saves, and back to the end of the text.
  private mutating func leaveAndReturn() throws {
    let title = field.title
    terminal.send(.pageDown)
    try terminal.waitUntil("the next part") { !$0[0].contains(title) }
    terminal.send(.pageUp)
    try terminal.waitUntil("the text's part") { $0[0].contains(title) }
    terminal.send(.ctrlEnd)
    model.caret = model.characters.count
    settle()
  }

  /// Replaces a text that has become long.
  private mutating func startAnew() throws {
    terminal.send(.ctrl("a"))
    let character = chance.hanzi()
    terminal.send(String(character))
    model = TextModel(String(character))
    possible.append(model.text)
    sent += 1
    try waitForEcho()
  }

  /// Waits until the character shows that was typed last; chance has made it unlike its neighbour.
  private mutating func waitForEcho() throws {
    let character = model.characterBeforeCaret
    try terminal.waitUntil("the echo of “\(character ?? " ")”") { [terminal] _ in
      terminal.characterBeforeCursor == character
    }
    settle()
  }

  /// What shows is safe from now on.
  private mutating func settle() {
    possible = [model.text]
    echoed = sent
  }
}

/// A text field of the sample's rubric.
struct TextField: Hashable {
  var address: String
  /// The title of its part, in the head of the screen.
  var title: String

  static let all = [
    TextField(address: "section.duties.text", title: "部门主要职责"),
    TextField(address: "section.departments.text", title: "内设机构构成"),
    TextField(address: "section.targets.text", title: "整体支出绩效目标"),
  ]
}
