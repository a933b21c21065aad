import Glibc
import PseudoTerminal
import Testing

/// Each descriptor that the program opens is closed once, and nothing else is.
struct ClosedOnceTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  /// Of each command one that goes well and one that finds nothing there.
  static let commands: [[String]] = [
    ["list"], ["list", "--json"], ["score", "blank"], ["score", "none"], ["check", "blank"],
    ["fields", "blank"], ["explain", "blank", "total"], ["secret", "blank"], ["history", "blank"],
    ["set", "blank", "cover.unit=某局"], ["set", "none", "cover.unit=某局"],
    ["set", "blank", "--from", "none.json"], ["confirm", "blank", "cover.unit"],
    ["export", "blank"], ["export", "blank", "--output", "a.docx"],
    ["export", "blank", "--output", "none/a.docx"], ["export", "blank", "--output", "a.txt"],
    ["import", "a.txt", "--rubric", "wuhua-2023", "--unit", "局", "--year", "2023"],
    ["import", "none.docx"], ["import", "a.docx", "--rubric", "wuhua-2023", "--id", "made"],
    ["query", "list", "blank"], ["evidence", "list", "blank"],
    ["evidence", "add", "blank", "systems", "none.txt"], ["verify"], ["verify", "blank"],
    ["people", "list"], ["key", "list"], ["diff", "blank", "blank"], ["diff", "blank@1", "blank"],
    ["pack", "blank", "--output", "b.parcel"], ["unpack", "none.parcel"], ["doctor"],
    ["rubric", "list"], ["rubric", "show", "wuhua-2023"], ["rubric", "check", "none.json"],
    ["new", "--rubric", "wuhua-2023", "--unit", "局", "--year", "2023", "--id", "two"],
  ]

  private var badCloses: String { (try? ground.root.read("closes.log")) ?? "" }

  @Test("No command closes what is not open")
  func commands() throws {
    for words in Self.commands {
      let result = try ground.run(words, isTraced: true)
      if case .signalled = result.status { Issue.record("\(words): \(result)") }
      #expect(badCloses == "", "\(words)")
    }
  }

  @Test(
    "Nor where there is no folder at all", arguments: [["list"], ["doctor"], ["score", "blank"]])
  func noFolder(_ words: [String]) throws {
    try ground.removeDrafts()
    _ = try ground.run(words, isTraced: true)
    #expect(badCloses == "")
  }

  @Test("Nor where a call on the data folder fails", arguments: [EIO, EMFILE])
  func failing(_ code: Int32) throws {
    for words in [["list"], ["set", "blank", "cover.unit=某局"]] {
      var fault = Fault(kind: .failing(code))
      for call in 1...40 {
        try ground.reset()
        fault.call = call
        _ = try ground.run(words, under: fault)
        #expect(badCloses == "", "\(words), call \(call)")
      }
    }
  }

  @Test func `a session on the screen does not either`() throws {
    let terminal = try ground.open(["blank", "--at", "cover.unit"], isTraced: true)
    try terminal.waitFor(text: "封面")
    terminal.send("某局")
    terminal.send(.tab)
    terminal.settle()
    terminal.send(.escape)
    try terminal.waitFor(text: "份报告")
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(badCloses == "")
  }
}
