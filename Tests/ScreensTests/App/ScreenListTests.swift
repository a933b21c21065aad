import FoundationEssentials
import Terminal
import Testing

@testable import Screens

/// All screens there are, as the sources have them.
struct ScreenListTests {
  @Test func `the tables of keys are those of all screens`() throws {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    var declared: Set<String> = []
    let sources = folder.path + "/Sources/Screens/"
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where file.hasSuffix(".swift") {
      let text = try String(contentsOf: URL(filePath: sources + file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count == 4, words[0] == "struct", words[2].hasSuffix("Screen") else { continue }
        declared.insert(String(words[1].dropLast()))
      }
    }
    #expect(declared.count > 20)
    #expect(declared == Set(KeyTable.all.map(\.screen)))
  }

  @Test func `each place that keys lead to has a door`() {
    let led = KeyTable.all.flatMap(\.keys.bindings).map(\.action).filter { action in
      if case .open = action { true } else { false }
    }
    #expect(!led.isEmpty)
    for action in led { #expect(Doors.door(of: action) != nil, "\(action)") }
  }

  @Test func `screens are opened by name`() {
    #expect(Action(screen: "why") == .open(.why))
    #expect(Action(screen: "help") == .help)
    #expect(Action(screen: "nowhere") == nil)
    #expect(Action.screenNames == Action.screenNames.sorted())
    #expect(Action.screenNames.allSatisfy { Action(screen: $0) != nil })
  }
}
