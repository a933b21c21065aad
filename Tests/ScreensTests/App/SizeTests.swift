import Evaluation
import SeededChance
import Terminal
import Testing

@testable import Screens

/// Any size, at any moment.
struct SizeTests {
  @Test("A storm of sizes during any script never traps", arguments: 21...23)
  func storm(_ seed: UInt64) throws {
    var stage = try Stage.sample(at: "cover.unit")
    var random = Chance(seed: seed)
    for step in 1...300 {
      let size = Size(
        columns: Int.random(in: 1...200, using: &random),
        rows: Int.random(in: 1...60, using: &random))
      stage.handle([.resize(size)])
      stage.takeStep(&random)
      let screen = stage.screen
      #expect(screen.size == size)
      let caret = screen.caret ?? Position(column: -1, row: -1)
      #expect(screen.bounds.contains(caret), "seed \(seed), step \(step)\n\(screen.text)")
    }
  }

  @Test("The form ends where the frame line is, at every width", arguments: 60...200)
  func frame(_ columns: Int) throws {
    let size = Size(columns: columns, rows: 24)
    let stage = try Stage.sample(at: "fact.carryover_end", size)
    let frame = stage.state.formScreen.layout.frame(size, Widths())
    let lines = stage.screen.lines
    let keys = try #require(lines.firstIndex { $0.hasPrefix(" F1") })
    #expect(frame.form.endRow == keys - 2)
  }

  @Test("No character is cut or pushed beyond the edge", arguments: [1, 2])
  func edges(_ ambiguous: Int) throws {
    for columns in [60, 61, 79, 80, 81, 109, 110, 111, 200] {
      for address in ["fact.carryover_end", "section.key_tasks.item.2", "cover.unit"] {
        let stage = try Stage.sample(
          at: address, Size(columns: columns, rows: 20), widths: Widths(ambiguous: ambiguous))
        for line in stage.screen.lines {
          #expect(stage.state.widths.cells(line) <= columns, "\(columns) \(line)")
        }
      }
    }
  }
}
