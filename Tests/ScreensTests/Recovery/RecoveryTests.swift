import Evaluation
import Terminal
import Testing

@testable import Screens

@Suite("Text that the draft's file has not")
struct RecoveryTests {
  private static func recovery(_ file: Report, fits: Bool = true) throws -> Recovery {
    var report = file
    var history = History()
    let changes: [(FieldPath, FieldContent)] = [
      (.cover(.filler), .text("李四")),
      (.text(Section.ID("duties")), .text("新写的一段话，说明部门职能。")),
      (.fact(Fact.ID("carryover_end")), .fact(.unreadable("53万"))),
    ]
    for (path, content) in changes {
      let before = report[path]
      report[path] = content
      _ = history.record(Edit(.field(path), focus: path, from: before, to: content, .typing))
      history.close()
    }
    var recovery = Recovery(report: report, base: file, history: history, fits: fits)
    recovery.author = "zhang@office"
    recovery.since = "2024-04-22 16:38"
    recovery.until = "2024-04-22 16:40"
    return recovery
  }

  private func opened(_ size: Size = Stage.full, fits: Bool = true) throws -> Stage {
    var stage = try Stage.sample(at: "cover.unit", size)
    var draft = OpenedDraft(
      id: Stage.id, report: try stage.report, rubric: try stage.filling.rubric, place: nil)
    draft.recovery = try RecoveryTests.recovery(draft.report, fits: fits)
    draft.recovery?.damage = fits ? nil : Recovery.Damage(line: 9, bytes: 17)
    stage.apply(.opened(draft))
    _ = stage.takeAsked()
    return stage
  }

  @Test("It is asked what shall be done, with what differs", arguments: Sizes.compared)
  func question(_ size: Size) throws {
    assertScreen(try opened(size).screen, "recovery-\(size.name)")
    assertScreen(try opened(size, fits: false).screen, "recovery-changed-\(size.name)")
  }

  @Test(
    "Each choice is carried out as it was made",
    arguments: zip(Recovery.Choice.allCases, 0..<3))
  func choice(_ choice: Recovery.Choice, _ row: Int) throws {
    var stage = try opened()
    stage.press(.down, times: row)
    stage.press(.enter)
    #expect(stage.takeAsked() == [.safety(.resolve(choice, id: Stage.id))])
    stage.apply(.safeguarded(.resolved(choice, path: "a/b.json")))
    #expect(stage.hint.contains("a/b.json"))
  }

  @Test func `nothing is decided by typing, pasting or leaving`() throws {
    var stage = try opened()
    let before = try stage.report
    stage.type("甲y1")
    stage.paste("甲")
    #expect(try stage.report == before)
    #expect(stage.takeAsked().isEmpty)
    stage.press(.escape)
    #expect(stage.state.filling == nil)
    #expect(stage.takeAsked().first == .safety(.close(id: Stage.id)))
    var leaving = try opened()
    leaving.apply(.interrupted)
    #expect(leaving.state.isFinished)
    let asked = leaving.takeAsked()
    #expect(!asked.contains { if case .save = $0 { true } else { false } })
    #expect(!asked.contains { if case .safety = $0 { true } else { false } })
  }

  @Test func `long differences are paged through, and the choice stays in sight`() throws {
    var stage = try opened(Stage.small)
    let first = stage.screen.text
    stage.press(.pageDown)
    stage.press(.pageUp)
    #expect(stage.screen.text == first)
    #expect(first.contains("> 恢复"))
  }
}
