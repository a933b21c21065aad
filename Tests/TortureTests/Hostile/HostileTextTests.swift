import FoundationEssentials
import PseudoTerminal
import Testing

/// Texts that would command the terminal, in every place of a draft.
struct HostileTextTests {
  private let ground: Ground
  /// A window title, a bell, an eight-bit sequence, a turned line, a hidden mark.
  private static let payload =
    "甲\u{1B}]0;PWNED\u{7}\u{1B}[31m\u{9B}2J\u{202E}乙\u{2066}\u{200F}\u{8}\u{7F}丙"

  init() throws {
    ground = try Ground()
    try ground.reset()
    try poison()
  }

  /// Puts the payload behind each text of the sample that a person wrote, and makes it our draft.
  private func poison() throws {
    let path = (BuiltProgram.data ?? "") + "/samples/wuhua-2023.json"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let poisoned = lines.map { line in
      let isForPeople = line.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
      guard isForPeople, let end = ["\",", "\""].first(where: line.hasSuffix) else {
        return line == "  \"id\": \"wuhua-2023\"," ? "  \"id\": \"\(Ground.id)\"," : String(line)
      }
      return line.dropLast(end.count) + Self.escapedPayload + end
    }
    try ground.root.write(
      poisoned.joined(separator: "\n") + "\n", to: "data/drafts/\(Ground.id).json")
  }

  private static let escapedPayload = payload.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16)
    let isRaw = scalar.value >= 0x20
    return isRaw ? String(scalar) : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }.joined()

  static let commands: [[String]] = [
    ["list"], ["list", "--json"], ["score", "blank"], ["score", "blank", "--json"],
    ["check", "blank"], ["check", "blank", "--json"], ["export", "blank"], ["fields", "blank"],
    ["explain", "blank", "carryover_rate"], ["explain", "blank", "total"],
  ]

  @Test("No command lets them through", arguments: commands)
  func command(_ words: [String]) throws {
    let result = try ground.run(words)
    #expect(result.output.count + result.error.count > 10, "\(result)")
    let alive = (result.output + result.error).unicodeScalars.filter(\.isAlive)
    #expect(alive.isEmpty, "\(alive.map { String($0.value, radix: 16) })")
  }

  @Test("The screen shows them as marks")
  func screen() throws {
    let terminal = try ground.open(["blank", "--at", "section.duties.text"])
    try terminal.waitUntil("the form") { $0.contains { $0.contains("甲") } }
    var seen = ""
    for key in [TerminalKey.pageDown, .pageDown, .f(3), .f(2), .escape, .f(5), .end, .escape] {
      terminal.send(key)
      terminal.settle(quiet: .milliseconds(60))
      seen += terminal.screen.joined()
    }
    terminal.send(.ctrl("q"))
    try terminal.waitForExit()
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(!text.contains("\u{1B}]0;PWNED"))
    // ncurses gives the terminal its colours back with a bell at the end; nothing else may ring.
    let bells = text.unicodeScalars.count { $0 == "\u{7}" }
    #expect(
      bells == text.split(separator: "\u{1B}]104\u{7}", omittingEmptySubsequences: false).count - 1)
    #expect(seen.contains("丙"))
    let turning = text.unicodeScalars.filter { $0.isTurning || (0x80...0x9F).contains($0.value) }
    #expect(turning.isEmpty, "\(turning.map { String($0.value, radix: 16) })")
  }
}

extension Unicode.Scalar {
  /// It changes the direction of a line, or hides in it.
  fileprivate var isTurning: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A terminal obeys it.
  fileprivate var isAlive: Bool {
    value < 0x20 && value != 0x0A || (0x7F...0x9F).contains(value) || isTurning
  }
}
