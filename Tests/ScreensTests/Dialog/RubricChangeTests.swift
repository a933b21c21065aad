import Evaluation
import Storage
import Terminal
import Testing

@testable import Screens

@Suite("A draft whose rubric has changed")
struct RubricChangeTests {
  /// The sample, whose rubric's grades have changed since.
  private func opened(_ size: Size = Stage.full, isKnown: Bool = true) throws -> Stage {
    var stage = try Stage(size)
    let old = try Shipped.rubric()
    let bytes = try Shipped.rubricText().replacing("\"from\": \"90\" }", with: "\"from\": \"98\" }")
    let new = try #require(RubricFile(path: "", bytes: Array(bytes.utf8)).rubric)
    let reference = RubricReference(id: new.id, version: "2", digest: "sha256:2")
    let change = RubricChange(
      rubric: new, reference: reference,
      difference: isKnown ? RubricDifference(from: old.rubric, to: new) : nil)
    let report = try Shipped.sample()
    stage.disk.drafts[Stage.id] = report
    stage.apply(
      .opened(
        OpenedDraft(
          id: Stage.id, report: report, rubric: old.rubric, place: nil, change: change)))
    return stage
  }

  @Test("The filler is shown what changed, and decides", arguments: Sizes.compared)
  func question(_ size: Size) throws {
    assertScreen(try opened(size).screen, "rubric-changed-\(size.name)")
  }

  @Test func `only looking keeps the pin, the scores and every field`() throws {
    var stage = try opened()
    let before = try stage.report
    stage.press(.enter)
    #expect(stage.state.navigation.isOnGround)
    stage.type("改")
    stage.paste("改")
    stage.press(.control("k"))
    stage.press(.control("z"))
    #expect(try stage.report == before)
    #expect(try stage.filling.scorecard.grade?.name == "优")
    stage.tick(times: 10)
    #expect(stage.disk.saves == 0)
    stage.type("改")
    #expect(stage.hint.contains("现在只能查看"))
  }

  @Test func `going on moves the pin, saves, and scores by the new rubric`() throws {
    var stage = try opened()
    stage.press(.down, .enter)
    #expect(try stage.report.rubric.version == "2")
    #expect(try stage.filling.scorecard.grade?.name == "良")
    #expect(stage.disk.drafts[Stage.id]?.rubric.digest == "sha256:2")
    stage.type("改")
    #expect(try stage.report.cover[.unit].contains("改"))
  }

  @Test func `without the old file that is said`() throws {
    let stage = try opened(isKnown: false)
    #expect(stage.screen.lines.contains { $0.contains("原来的文件没有存档") })
  }
}
