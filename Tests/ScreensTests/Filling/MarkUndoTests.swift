import Evaluation
import Terminal
import Testing

@testable import Screens

/// Marks are edits like all others: written down, undone, done again.
struct MarkUndoTests {
  private func steps(_ effects: [Effect]) -> [EditStep] {
    effects.flatMap { effect -> [EditStep] in
      if case .safety(.write(let steps, _)) = effect { steps } else { [] }
    }
  }

  @Test func `a secret mark is written down, undone and done again`() throws {
    var stage = try Stage.blank(at: "section.duties.text")
    let part = Part.section(Section.ID("duties"))
    _ = stage.takeAsked()
    stage.press(.shift(.function(6)))
    #expect(try stage.report.secret == [part])
    #expect(steps(stage.takeAsked()).count == 1)
    stage.press(.pageDown, .control("z"))
    #expect(try stage.report.secret == [])
    #expect(stage.hint.contains("已撤销"))
    #expect(stage.hint.contains("涉密标记"))
    stage.press(.control("y"))
    #expect(try stage.report.secret == [part])
    #expect(steps(stage.takeAsked()) == [.undone, .redone])
  }

  /// A report with words of last year in a text and a list.
  private func takenOver() throws -> Stage {
    var stage = try Stage.sample(at: "section.duties.text")
    var report = try stage.report
    report.unconfirm(.text("duties"))
    report.unconfirm(.items("key_tasks"))
    let rubric = try stage.filling.rubric
    stage.apply(
      .opened(OpenedDraft(id: Stage.id, report: report, rubric: rubric, place: .text("duties"))))
    return stage
  }

  @Test func `what was confirmed waits again once that is undone`() throws {
    var stage = try takenOver()
    let start = try stage.report
    stage.press(.control("u"))
    #expect(try !stage.report.isUnconfirmed(.text("duties")))
    stage.press(.control("z"))
    #expect(try stage.report == start)
    stage.press(.control("y"))
    #expect(try !stage.report.isUnconfirmed(.text("duties")))
  }

  @Test func `typing confirms, and undoing the typing undoes that too`() throws {
    var stage = try takenOver()
    let start = try stage.report
    _ = stage.takeAsked()
    stage.type("甲乙")
    let end = try stage.report
    #expect(!end.isUnconfirmed(.text("duties")))
    #expect(end.isUnconfirmed(.items("key_tasks")))
    let written = steps(stage.takeAsked())
    stage.press(.control("z"))
    #expect(try stage.report == start)
    stage.press(.control("y"))
    #expect(try stage.report == end)
    var (report, history) = (start, History())
    for step in written { #expect(history.replay(step, in: &report)) }
    #expect(report == end)
    #expect(history.nextToUndo?.place == .unconfirmed(.text("duties")))
  }

  @Test func `a merge decides about marks, and its edits lead from mine to the merged report`()
    throws
  {
    var base = try takenOver().report
    base.secret = []
    let rubric = try takenOver().filling.rubric
    var (mine, theirs) = (base, base)
    mine.secret = [.section("duties")]
    theirs[.text("duties")] = .text("他们的职责。")
    let merge = ReportMerge(base: base, mine: mine, theirs: theirs, by: rubric)
    #expect(
      merge.items.map(\.place) == [
        .field(.text("duties")), .secret(.section("duties")), .unconfirmed(.text("duties")),
      ])
    #expect(merge.items.map(\.choice) == [.theirs, .mine, .theirs])
    var (report, history) = (mine, History())
    for edit in merge.edits { #expect(history.replay(.edited(edit, joins: false), in: &report)) }
    #expect(report == merge.merged)
    #expect(report.secret == mine.secret)
  }
}
