import Evaluation
import SeededChance
import Terminal
import Testing

@testable import Screens

@Suite("What is written down of each change")
struct JournalTests {
  private func written(_ effects: [Effect]) -> [EditStep] {
    effects.flatMap { effect -> [EditStep] in
      if case .safety(.write(let steps, _)) = effect { steps } else { [] }
    }
  }

  @Test func `every change is asked to be written down before anything else`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    _ = stage.takeAsked()
    stage.type("甲")
    guard case .safety(.write(let steps, id: Stage.id)) = stage.takeAsked().first else {
      Issue.record("not written")
      return
    }
    #expect(steps.count == 1)
    stage.press(.tab, .left)
    #expect(written(stage.takeAsked()).isEmpty)
    stage.press(.control("z"), .control("y"))
    #expect(written(stage.takeAsked()) == [.undone, .redone])
  }

  @Test("Replayed, the steps give report and history again", arguments: 1...5)
  func replay(_ seed: UInt64) throws {
    var stage = try Stage.sample(at: "cover.unit")
    var random = Chance(seed: seed)
    var (report, history) = (try stage.report, History())
    for step in 1...300 {
      stage.takeStep(&random)
      let asked = stage.takeAsked()
      // A jump in the script goes past `apply`, which hands the steps on.
      let steps = written(asked) + (stage.state.filling?.takeSteps() ?? [])
      for step in steps { #expect(history.replay(step, in: &report)) }
      try #require(try stage.report == report, "seed \(seed), step \(step): \(asked)")
    }
    #expect(try stage.filling.history.done == history.done)
    #expect(try stage.filling.history.undone == history.undone)
  }

  @Test func `within a second the disk is waited for, unless it is saved`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    stage.type("甲")
    _ = stage.takeAsked()
    #expect((stage.state.tickInterval ?? .max) <= 500)
    stage.tick()
    #expect(stage.takeAsked() == [.safety(.flush(id: Stage.id))])
    stage.tick()
    #expect(stage.takeAsked().isEmpty)
    stage.type("乙")
    stage.press(.tab)
    _ = stage.takeAsked()
    stage.tick()
    let saves = stage.takeAsked().contains { if case .save = $0 { true } else { false } }
    #expect(saves)
  }

  @Test func `a journal that cannot be written is said until it can be, and tried again`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    stage.type("甲")
    let trouble = Trouble("磁盘已满。", "请腾出空间。")
    stage.apply(.safeguarded(.notWritten(trouble)))
    #expect(stage.hint.contains("磁盘已满"))
    stage.type("乙")
    stage.apply(.safeguarded(.notWritten(trouble)))
    #expect(stage.hint.contains("磁盘已满"))
    #expect(stage.screen.text.contains("保存失败"))
    #expect(try stage.report.cover[.unit] == "甲乙")
    stage.press(.tab)
    stage.tick()
    #expect(!stage.screen.text.contains("保存失败"))
    #expect(!stage.hint.contains("磁盘已满"))
  }

  @Test func `a journal that was taken away is written anew with all that can be undone`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    stage.type("甲乙")
    _ = stage.takeAsked()
    stage.apply(.safeguarded(.journalGone(id: Stage.id)))
    let state = try stage.filling
    #expect(
      stage.takeAsked() == [.safety(.renew(state.report, state.history, id: Stage.id))])
    #expect(stage.hint.contains("日志文件被移走或删除"))
  }

  @Test func `a folder that has gone offers another place, once`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    stage.type("甲")
    var trouble = Trouble("草稿所在的文件夹已被移走或删除。", "请另存到别处。")
    trouble.isFolderGone = true
    stage.disk.trouble = trouble
    stage.press(.tab)
    stage.tick(times: 2)
    #expect(stage.screen.text.contains("另存到别处"))
    stage.press(.escape)
    stage.press(.backTab)
    stage.type("乙")
    stage.press(.tab)
    stage.tick(times: 2)
    #expect(!stage.screen.text.contains("> 再试一次"))
    stage.press(.control("s"))
    #expect(stage.screen.text.contains("> 再试一次"))
    stage.press(.down, .enter)
    #expect(stage.hint.contains("已另存为"))
    #expect(stage.disk.drafts[Stage.id + "-2"]?.cover[.unit] == "乙")
  }

  @Test func `what was done before the last closing can be undone`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    var draft = OpenedDraft(
      id: Stage.id, report: try stage.report, rubric: try stage.filling.rubric, place: nil)
    draft.hasHistory = true
    stage.apply(.opened(draft))
    #expect(stage.state.tickInterval != nil)
    // How its review stands is asked first.
    stage.tick(times: 2)
    #expect(stage.takeAsked().contains(.safety(.readHistory(id: Stage.id))))
    #expect(stage.state.tickInterval == nil)
    var history = History()
    let unit = try stage.report.cover[.unit]
    _ = history.record(
      Edit(
        .field(.cover(.unit)), focus: .cover(.unit), from: .text("从前"), to: .text(unit), .whole))
    stage.type("新")
    stage.apply(.safeguarded(.history(history, id: Stage.id)))
    stage.press(.control("z"), .control("z"))
    #expect(try stage.report.cover[.unit] == "从前")
    stage.press(.control("z"))
    #expect(stage.hint.contains("没有可撤销的修改"))
  }
}
