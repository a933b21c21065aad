import Evaluation
import Terminal
import Testing

@testable import Screens

/// When the draft is written, and what happens when it cannot be.
struct SavingTests {
  private static let full = Trouble("磁盘已满。", "请腾出空间。")
  private static let conflict = Trouble("文件被别的程序改过。", "请另存。", isConflict: true)

  /// The saves among what was asked for.
  private func saves(_ stage: inout Stage) -> Int {
    stage.takeAsked().count { if case .save = $0 { true } else { false } }
  }

  @Test func `nothing is saved, and no time is kept, while nothing has changed`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    #expect(stage.state.tickInterval == nil)
    stage.press(.tab, .f3, .escape)
    #expect(saves(&stage) == 0)
  }

  @Test func `a changed field that is left is saved once, after the drawing`() throws {
    var stage = try Stage.sample(at: "fact.income_total")
    stage.type("1")
    #expect(stage.state.tickInterval == 500)
    stage.press(.tab)
    #expect(saves(&stage) == 0)
    #expect(stage.state.tickInterval == 1)
    stage.tick()
    #expect(saves(&stage) == 1)
    #expect(stage.disk.drafts[Stage.id] == (try stage.report))
    stage.tick(times: 10)
    stage.press(.tab)
    stage.tick()
    #expect(saves(&stage) == 0)
    #expect(stage.state.tickInterval == nil)
  }

  @Test func `two idle seconds save, each key begins them anew`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    stage.tick(times: 3)
    stage.type("二")
    stage.tick(times: 3)
    #expect(saves(&stage) == 0)
    stage.tick()
    #expect(saves(&stage) == 1)
    #expect(stage.screen.lines[0].hasSuffix("已存 14:03:22"))
  }

  @Test func `the place is kept with the idle save`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    stage.tick(times: 4)
    #expect(stage.disk.places[Stage.id]?.address == "section.duties.text")
  }

  @Test func `quitting with unsaved work waits until it is saved`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    let asked = stage.state.handle(.key(.control("q")))
    #expect(!stage.state.isFinished)
    stage.perform(asked)
    #expect(stage.state.isFinished)
    #expect(stage.disk.saves == 1)
  }

  @Test("A signal saves and ends", arguments: [Signal.hangUp, .terminate, .interrupt])
  func signal(_ signal: Signal) throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    stage.handle([.interrupted(signal)])
    #expect(stage.state.isFinished)
    #expect(stage.disk.drafts[Stage.id] == (try stage.report))
  }

  @Test func `a terminal that has gone loses neither text nor place`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.press(.tab)
    stage.type("一")
    stage.handle([.inputClosed])
    #expect(stage.state.isFinished)
    #expect(stage.disk.drafts[Stage.id] == (try stage.report))
    #expect(stage.disk.places[Stage.id]?.address == "section.departments.text")
  }

  @Test func `Esc leads to the list once the draft is saved`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    let asked = stage.state.handle(.key(.escape))
    #expect(stage.state.filling != nil)
    stage.perform(asked)
    #expect(stage.state.filling == nil)
    #expect(stage.disk.saves == 1)
    #expect(stage.screen.text.contains("五华县社会保险基金管理局"))
  }

  @Test func `Esc on a draft that cannot be saved asks, and loses nothing`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    let report = try stage.report
    stage.disk.trouble = SavingTests.full
    stage.press(.escape)
    #expect(stage.screen.text.contains("磁盘已满。"))
    #expect(stage.screen.text.contains("再试一次"))
    stage.press(.escape)
    #expect(try stage.report == report)
    #expect(stage.screen.text.contains("保存失败"))
    stage.disk.trouble = nil
    stage.press(.escape)
    #expect(stage.state.filling == nil)
    #expect(stage.disk.drafts[Stage.id] == report)
  }

  @Test func `a save between keys that fails says so and lets the filler type on`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.disk.trouble = SavingTests.full
    stage.type("一")
    stage.tick(times: 4)
    #expect(stage.state.navigation.isOnGround)
    #expect(stage.hint.contains("磁盘已满。请腾出空间。"))
    stage.type("二")
    #expect(stage.screen.lines[0].hasSuffix("保存失败"))
    stage.disk.trouble = nil
    stage.press(.control("s"))
    #expect(stage.screen.lines[0].hasSuffix("已存 14:03:22"))
    #expect(stage.disk.drafts[Stage.id]?.texts["duties"]?.hasSuffix("一二") == true)
  }
}

extension SavingTests {
  @Test func `leaving after a failed save: once more, elsewhere, or back to the form`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    stage.disk.trouble = SavingTests.full
    stage.press(.control("q"), .enter)
    #expect(!stage.state.isFinished)
    stage.press(.down, .down, .enter)
    #expect(stage.state.navigation.isOnGround)
    #expect(try stage.report.texts["duties"]?.hasSuffix("一") == true)
    stage.press(.control("q"), .down, .enter)
    #expect(stage.state.isFinished)
    #expect(stage.disk.drafts[Stage.id + "-2"]?.texts["duties"]?.hasSuffix("一") == true)
  }

  @Test func `leaving without saving must be chosen with its own words`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    stage.disk.trouble = SavingTests.full
    stage.press(.control("q"), .end)
    #expect(stage.screen.text.contains("> 不保存，直接退出"))
    stage.press(.enter)
    #expect(stage.state.isFinished)
  }

  @Test func `a conflict can be kept as a copy, which goes on being filled`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    stage.disk.trouble = SavingTests.conflict
    stage.press(.control("s"), .enter)
    #expect(stage.state.openDraftID == Stage.id + "-2")
    #expect(stage.state.navigation.isOnGround)
    #expect(try stage.report.texts["duties"]?.hasSuffix("一") == true)
    #expect(try stage.focus == "section.duties.text")
    #expect(stage.hint.contains("已另存为"))
  }

  @Test func `a conflict can be settled by reading the file again`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    stage.disk.trouble = SavingTests.conflict
    stage.press(.control("s"), .down, .enter)
    #expect(try stage.report == Shipped.sample())
    #expect(stage.state.navigation.isOnGround)
  }

  @Test(
    "Esc never discards, whatever is open",
    arguments: [
      KeyPress.f1, .f2, .f4, .f5, .f7, .f9, .control("l"),
    ])
  func escape(_ key: KeyPress) throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.type("一")
    let report = try stage.report
    stage.press(key)
    #expect(stage.state.navigation.over.count == 1)
    stage.press(.escape)
    #expect(stage.state.navigation.isOnGround)
    #expect(try stage.report == report)
    stage.press(.escape)
    #expect(stage.disk.drafts[Stage.id] == report)
  }

  @Test func `moving and saving are allowed whatever is wrong`() throws {
    var stage = try Stage.blank(at: "fact.income_total")
    stage.type("不是数")
    for key in [KeyPress.tab, .backTab, .pageDown, .pageUp, .down, .up, .f3] {
      let before = try stage.focus
      stage.press(key)
      #expect(try stage.focus != before, "\(key)")
    }
    stage.press(.control("s"))
    #expect(stage.disk.drafts[Stage.id] == (try stage.report))
  }
}
