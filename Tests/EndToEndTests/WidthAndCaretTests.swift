import FoundationEssentials
import PseudoTerminal
import Testing

/// The cursor is where the text ends, whatever the terminal thinks of ambiguous characters.
struct WidthAndCaretTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  /// The draft with the caret in a field, once the terminal has been asked for its widths.
  private func open(at address: String, ambiguousWidth: Int) throws -> PseudoTerminal {
    let terminal = try ziping.open("blank", "--at", address, ambiguousWidth: ambiguousWidth)
    try terminal.waitForFocus("the form") { _ in true }
    terminal.settle()
    return terminal
  }

  @Test("Every line of the sample ends at the cursor", arguments: [1, 2])
  func sampleLines(ambiguousWidth: Int) throws {
    let terminal = try open(at: "section.duties.text", ambiguousWidth: ambiguousWidth)
    let firstColumn = terminal.cursor.column
    for (number, line) in try Self.sampleLines().enumerated() {
      terminal.send(.ctrl("a"))
      var typed = ""
      for piece in line.pieces(of: 30) {
        if number.isMultiple(of: 2) { terminal.send(piece) } else { terminal.paste(piece) }
        typed += piece
        try terminal.waitUntil("the cursor behind “\(typed)”") { _ in
          terminal.cursorStands(behind: typed, from: firstColumn)
        }
      }
    }
  }

  private static func sampleLines() throws -> [String] {
    let checkout = try require(BuiltProgram.checkout, "the checkout")
    let path = checkout + "/Tests/EndToEndTests/Fixtures/sample-report.txt"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  @Test("One cell of an edit is one cell of the screen", arguments: [1, 2])
  func oneCell(ambiguousWidth: Int) throws {
    let terminal = try open(at: "section.duties.text", ambiguousWidth: ambiguousWidth)
    for character in "①⑥“”‘’≥≤—…×÷·※℃■★→《》（）％𠮷" {
      terminal.send(.ctrl("a"))
      let text = "\(character)A\(character)B\(character)"
      let firstColumn = terminal.firstFormColumn + 2
      terminal.send(text)
      try terminal.waitUntil(text) { _ in
        terminal.cursorStands(behind: text, from: firstColumn)
      }
      terminal.send(.left)
      try terminal.waitUntil("the cursor behind B") { _ in
        terminal.textBeforeCursor.hasSuffix("B")
      }
      terminal.settle(quiet: .milliseconds(40))
      let before = terminal.cells
      let (column, row) = terminal.cursor
      terminal.send(.backspace)
      terminal.send("Z")
      try terminal.waitUntil("Z") { _ in
        terminal.cell(column: column - 1, row: row).text == "Z"
      }
      terminal.settle(quiet: .milliseconds(40))
      let changed = Self.changes(
        from: before, to: terminal.cells, behind: terminal.firstFormColumn)
      #expect(changed == ["\(column - 1),\(row): BZ"], "\(character)")
      #expect(terminal.cursor == (column, row))
    }
  }

  /// What differs in the form.
  ///
  /// Head line, outline and key bar follow on their own: they say when the draft was saved and
  /// how many problems there are.
  private static func changes(
    from old: [[TerminalCell]], to new: [[TerminalCell]], behind firstColumn: Int
  ) -> [String] {
    zip(old, new).enumerated().dropFirst().dropLast(4).flatMap { row, cells in
      zip(cells.0, cells.1).enumerated().filter { $0 >= firstColumn && $1.0 != $1.1 }
        .map { column, pair in "\(column),\(row): \(pair.0.text)\(pair.1.text)" }
    }
  }

  @Test(
    "The caret is right after every key",
    arguments: ["section.duties.text", "cover.filler", "section.key_tasks.item.1"], [1, 2])
  func caret(address: String, ambiguousWidth: Int) throws {
    let terminal = try open(at: address, ambiguousWidth: ambiguousWidth)
    try walk(terminal, from: terminal.cursor, ambiguousWidth: ambiguousWidth)
  }

  @Test("The caret is right in the box of a new draft", arguments: [1, 2])
  func caretOfNewDraft(ambiguousWidth: Int) throws {
    let terminal = try ziping.open(ambiguousWidth: ambiguousWidth)
    try terminal.waitFor(text: "1 份报告")
    terminal.settle()
    terminal.send(.f(2))
    try terminal.waitFor(text: "新建报告")
    terminal.settle()
    try walk(terminal, from: terminal.cursor, ambiguousWidth: ambiguousWidth)
  }

  /// Types, walks back and forth and erases, and looks for the cursor after each key.
  private func walk(
    _ terminal: PseudoTerminal, from start: (column: Int, row: Int), ambiguousWidth: Int
  ) throws {
    let text = Array("预算①“合理性”ABC𠮷")
    let widths = text.map { "①“”".contains($0) ? ambiguousWidth : ("ABC".contains($0) ? 1 : 2) }
    func expectCaret(at offset: Int, _ key: String) throws {
      let column = start.column + widths[..<offset].reduce(0, +)
      try terminal.waitUntil("the cursor at \(column) after \(key)") { _ in
        terminal.cursor == (column, start.row) && terminal.isCursorVisible
      }
    }
    for (offset, character) in text.enumerated() {
      terminal.send(String(character))
      try expectCaret(at: offset + 1, "\(character)")
    }
    for offset in text.indices.reversed() {
      terminal.send(.left)
      try expectCaret(at: offset, "Left")
    }
    terminal.send(.end)
    try expectCaret(at: text.count, "End")
    terminal.send(.home)
    try expectCaret(at: 0, "Home")
    for offset in text.indices {
      terminal.send(.right)
      try expectCaret(at: offset + 1, "Right")
    }
    for offset in text.indices.reversed() {
      terminal.send(.backspace)
      try expectCaret(at: offset, "Backspace")
    }
  }

  @Test func `the caret stays where it is while nobody types`() throws {
    let terminal = try open(at: "section.duties.text", ambiguousWidth: 2)
    terminal.send("预算①“合理性”ABC𠮷")
    terminal.send(.left)
    terminal.send(.left)
    try terminal.waitUntil("the caret behind B") { _ in
      terminal.textBeforeCursor.hasSuffix("”AB")
    }
    let place = terminal.cursor
    // After two idle seconds the draft is saved, and the head line says so.
    try terminal.waitFor(text: "已存")
    terminal.settle(quiet: .seconds(1))
    #expect(terminal.cursor == place && terminal.isCursorVisible)
  }
}

extension PseudoTerminal {
  /// Whether what stands before the cursor is the end of a text, and nothing stands behind it.
  fileprivate func cursorStands(behind text: String, from firstColumn: Int) -> Bool {
    let (column, row) = cursor
    guard column > firstColumn else { return false }
    let before = (firstColumn..<column).map { cell(column: $0, row: row).text }.joined()
    let behind = (column..<columns).map { cell(column: $0, row: row).text }
    return text.hasSuffix(before) && behind.allSatisfy { $0 == " " }
  }

  fileprivate var cells: [[TerminalCell]] {
    (0..<rows).map { row in (0..<columns).map { cell(column: $0, row: row) } }
  }
}

extension String {
  /// Pieces of at most so many characters that do not end in a blank, which may hang at an edge.
  fileprivate func pieces(of count: Int) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while !rest.isEmpty {
      var piece = rest.prefix(count)
      while piece.last == " ", piece.count < rest.count { piece = rest.prefix(piece.count + 1) }
      pieces.append(String(piece))
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}
