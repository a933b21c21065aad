import Evaluation
import Terminal
import Testing

@testable import Screens

/// Whole sessions: keys in, the last screen, the saved draft and the asked-for work out.
struct SessionTests {
  @Test("The sample, from an empty folder to the exported file", arguments: [false, true])
  func wholeWalk(_ isFullWidth: Bool) throws {
    let wanted = try SessionTests.shortSample()
    var typist = try Typist(wanted, isFullWidth: isFullWidth)
    typist.makeDraft()
    try typist.fillIn(sleepingAt: "fact.carryover_end")
    typist.press(.f6, .enter, .control("q"))
    #expect(typist.stage.state.isFinished)

    let (state, terminal, disk) = try SessionTests.play(typist.events)
    #expect(state.isFinished)
    #expect(disk.drafts == ["draft-1": wanted])
    #expect(disk.places["draft-1"] == typist.stage.disk.places["draft-1"])
    let screen = try #require(terminal.lastCanvas)
    #expect(screen.text.contains("自评总分      97 / 100"))
    #expect(screen.text.contains("正在导出：报送版  Word 文档（docx）"))
  }

  @Test func `a burst of keys comes out as if they had been typed one by one`() throws {
    let events: [Event] =
      [.key(.f2)] + "五华县".map { .key(.character($0)) }
      + [.key(.tab), .key(.tab), .key(.enter)] + "局".map { .key(.character($0)) }
    let (slow, _, _) = try SessionTests.play(events)
    let (fast, terminal, _) = try SessionTests.play(bursts: [events])
    #expect(slow.filling?.report == fast.filling?.report)
    #expect(terminal.canvases.count < events.count)
  }

  @Test func `a terminal that closes in the middle of a word loses nothing`() throws {
    let events: [Event] =
      [.key(.f2)] + "五华县".map { .key(.character($0)) }
      + [.key(.tab), .key(.tab), .key(.enter), .key(.tab)] + "曾翠".map { .key(.character($0)) }
    let (_, _, disk) = try SessionTests.play(events)
    #expect(disk.drafts["draft-1"]?.cover[.filler] == "曾翠")
    #expect(disk.places["draft-1"] == .cover(.filler))
  }
}

extension SessionTests {
  /// The sample with its long texts cut short, which changes no points.
  private static func shortSample() throws -> Report {
    var report = try Shipped.sample()
    report.texts = report.texts.mapValues { String($0.prefix(12)) }
    report.lists = report.lists.mapValues { $0.map { String($0.prefix(8)) } }
    report.answers = report.answers.mapValues { answer in
      var answer = answer
      answer.explanation = String(answer.explanation.prefix(6))
      return answer
    }
    return report
  }

  private static func play(_ events: [Event]) throws -> (AppState, ScriptedTerminal, MemoryDisk) {
    try play(bursts: events.map { [$0] })
  }

  /// Plays keys to the program's own loop.
  private static func play(
    bursts: [[Event]]
  ) throws -> (AppState, ScriptedTerminal, MemoryDisk) {
    var stage = try Stage()
    stage.perform(stage.state.firstEffects)
    var state = stage.state
    var disk = stage.disk
    var terminal = ScriptedTerminal(size: Stage.full, bursts: bursts)
    Program.run(&state, on: &terminal) { effect, _ in disk.perform(effect) }
    return (state, terminal, disk)
  }
}
