import CPseudoTerminal

extension PseudoTerminal {
  /// The rows of the screen, without the blanks at their ends.
  public var screen: [String] {
    (0..<rows).map(line)
  }

  /// A row of the screen, without the blanks at its end.
  public func line(_ row: Int) -> String {
    let text = (0..<columns).map { cell(column: $0, row: row).text }.joined()
    let trimmed = text.unicodeScalars.reversed().drop { $0 == " " }.reversed()
    return String(String.UnicodeScalarView(trimmed))
  }

  public func cell(column: Int, row: Int) -> TerminalCell {
    TerminalCell(emulator_cell_at(emulator, Int32(column), Int32(row)), filter: filter)
  }

  /// The column and row at which a text begins on the screen, the first one from above.
  public func position(of text: String) -> (column: Int, row: Int)? {
    for row in 0..<rows where line(row).contains(text) {
      let starts = (0..<columns).reversed().first { column in
        (column..<columns).map { cell(column: $0, row: row).text }.joined().hasPrefix(text)
      }
      if let column = starts { return (column, row) }
    }
    return nil
  }

  public var cursor: (column: Int, row: Int) {
    let state = emulator_state_of(emulator)
    return (Int(state.cursor_column), Int(state.cursor_row))
  }

  public var isCursorVisible: Bool {
    emulator_state_of(emulator).cursor_visible
  }

  /// Whether the program has taken the whole screen (`smcup`) and not given it back.
  public var isAlternateScreen: Bool {
    emulator_state_of(emulator).alternate_screen
  }

  /// Whether the program asked for the mouse.
  public var isMouseOn: Bool {
    emulator_state_of(emulator).mouse
  }

  /// Whether the program asked for marks around what is pasted (`?2004`).
  public var isPasteMarked: Bool {
    emulator_mark_paste(emulator, true)
    return !takeAnswer().isEmpty
  }

  /// How many bytes the program has written.
  public var bytesReceived: Int {
    output.count
  }

  /// The settings of the line as the program set them; nil once hung up.
  public var lineSettings: LineSettings? {
    var settings = terminal_settings()
    guard master >= 0, terminal_get_settings(master, &settings) == 0 else { return nil }
    return LineSettings(settings)
  }
}
