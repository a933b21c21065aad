import Evaluation
import FoundationEssentials
import SeededChance
import Terminal
import Testing

@testable import Screens

/// Undo and redo over many scripts; `make torture` plays 10,000 of them.
struct UndoScriptTests {
  private static let count =
    ProcessInfo.processInfo.environment["TORTURE_SCRIPTS"].flatMap { Int($0) }
    ?? (ProcessInfo.processInfo.environment["TORTURE"] == "long" ? 10_000 : 25)

  @Test func `everything undone is the start, everything redone the end`() async throws {
    var (steps, edits) = (0, 0)
    // Two at a time, for two processors.
    try await withThrowingTaskGroup(of: (steps: Int, edits: Int).self) { group in
      for first in 1...2 {
        group.addTask {
          try UndoScriptTests.play(
            Array(stride(from: first, through: UndoScriptTests.count, by: 2)))
        }
      }
      for try await played in group {
        steps += played.steps
        edits += played.edits
      }
    }
    print(
      "torture: undo: \(UndoScriptTests.count) scripts, \(steps) steps, \(edits) edits; all undone "
        + "is the start, all redone the end")
  }

  private static func play(_ scripts: [Int]) throws -> (steps: Int, edits: Int) {
    var played = (steps: 0, edits: 0)
    let sample = try Stage.sample(at: "cover.unit")
    for script in scripts {
      var stage = sample
      var random = Chance(seed: UInt64(1_000_000 + script))
      let start = try stage.report
      let length = Int.random(in: 1...80, using: &random)
      for _ in 0..<length { stage.takeStep(&random) }
      // Leaving the last list may drop what was left empty.
      stage.state.navigation.popAll()
      stage.press(.f4, .home, .enter)
      let end = try stage.report
      played.steps += length
      let done = try stage.filling.history.done.count
      played.edits += done
      while try !stage.filling.history.done.isEmpty { stage.press(.control("z")) }
      #expect(try stage.report == start, "script \(script)")
      // The script itself may have taken something back at its end.
      while try stage.filling.history.done.count < done { stage.press(.control("y")) }
      #expect(try stage.report == end, "script \(script)")
    }
    return played
  }
}
