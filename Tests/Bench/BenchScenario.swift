import PseudoTerminal

/// What is measured and where: all that has to change when the screens change.
enum BenchScenario {
  static let columns = 80
  static let rows = 24

  // Starting.

  static let sample = "samples/wuhua-2023.json"
  static let sampleID = "wuhua-2023"
  static let draftCount = 100
  /// What the home screen draws last; the scores of its drafts come later, between keys.
  static let homeText = "^Q退出"
  /// What the screen of a draft draws last.
  static let draftText = "^Q退出"
  static let quitKey = TerminalKey.ctrl("q")

  /// The line that names a draft, which differs in each copy.
  static func identity(_ id: String) -> String {
    "\n  \"id\": \"\(id)\","
  }

  /// A draft of the data folder; each run gets one that no run before it has changed.
  static func draft(_ number: Int) -> String {
    let digits = String(number % draftCount)
    return "bench-" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  static func home(data: String) -> [String] {
    ["--data", data]
  }

  static func draft(_ number: Int, data: String) -> [String] {
    ["--data", data, draft(number)]
  }

  static func field(_ address: String, draft number: Int, data: String) -> [String] {
    draft(number, data: data) + ["--at", address]
  }

  // Typing.

  static let keys = [
    KeyScenario(
      name: "Chinese text", address: "indicator.carryover_rate.explanation", caret: .end,
      typed: ["年", "末", "结", "转", "结", "余", "情", "况"], erasedAfter: 16, limit: 60),
    KeyScenario(
      name: "ASCII text", address: "indicator.carryover_rate.explanation", caret: .end,
      typed: ["n", "m", "j", "z", "j", "y", "q", "k"], erasedAfter: 24, limit: 60),
    // More digits in front: the rate goes up and the points go down.
    KeyScenario(
      name: "amount, total changes", address: "fact.carryover_end", caret: .home,
      typed: ["7", "3", "9"], erasedAfter: 3, limit: 200),
  ]

  /// What stands in nano: as much text as a draft shows.
  static let nanoText = String(
    repeating: "本单位年末结转结余较上年减少，主要原因是加快了支出进度。\n", count: 40)
}

/// Typing into one field.
struct KeyScenario {
  var name: String
  /// The address of the field in ziping.
  var address: String
  /// Where in the field typing begins; in nano it is always the end of a line.
  var caret: TerminalKey
  /// What is typed, again and again.
  var typed: [String]
  /// After how many keys they are erased again, so that the line does not fill up.
  var erasedAfter: Int
  /// How many bytes a key may cost.
  var limit: Double
}
