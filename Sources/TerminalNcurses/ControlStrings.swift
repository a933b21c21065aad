internal import CNcurses
internal import Terminal

/// What is sent to the terminal beside ncurses.
enum ControlStrings {
  private static let escape = "\u{1B}"

  /// Marked pastes, and clicks if wanted.
  static func opening(hasMouse: Bool) -> String {
    "\(escape)[?2004h" + (hasMouse ? "\(escape)[?1000h\(escape)[?1006h" : "")
  }

  static func closing(hasMouse: Bool) -> String {
    (hasMouse ? "\(escape)[?1006l\(escape)[?1000l" : "") + "\(escape)[?2004l"
  }

  /// Draws ① in row 2 and the newest ideographs in row 3, asks each time where the cursor is then,
  /// wipes them and goes home, where ncurses begins.
  ///
  /// Nobody waits for the answers: they come as events, `.ambiguousWidth` and `.ideographs`. In row
  /// 1 one would look like F3 with a modifier. The cursor's place is not saved for it: some
  /// terminals have room for one, and keep there where the shell's cursor was.
  static let probe =
    question("①", row: 2) + question(IdeographAge.sample, row: 3) + "\(escape)[H"
  /// How many answers come to it.
  static let answersToProbe = 2

  private static func question(_ text: String, row: Int) -> String {
    "\(escape)[\(row);1H\(text)\(escape)[6n\(escape)[\(row);1H\(escape)[K"
  }

  /// Everything that gives the terminal back, for a process that can do nothing else any more.
  static func restoring(hasMouse: Bool) -> [CChar] {
    let capabilities = ["sgr0", "rmkx", "cnorm", "rmcup"].compactMap(capability)
    let text = ([closing(hasMouse: hasMouse)] + capabilities).joined()
    return text.utf8.map { CChar(bitPattern: $0) }
  }

  /// A capability without the pauses that old terminals needed.
  static func capability(_ name: String) -> String? {
    guard let value = ziping_capability(name) else { return nil }
    var text = ""
    var rest = String(cString: value)[...]
    while let start = rest.firstIndex(of: "$"), rest[start...].hasPrefix("$<") {
      text += rest[..<start]
      rest = rest[start...].drop { $0 != ">" }.dropFirst()
    }
    return text + rest
  }
}
