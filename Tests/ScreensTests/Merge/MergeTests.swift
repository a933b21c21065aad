import Evaluation
import Terminal
import Testing

@testable import Screens

@Suite("Two people's changes, brought together")
struct MergeTests {
  private static let trouble = Trouble("文件在别处改过。", "请合并。", isConflict: true)

  /// Mine has another filler and duties, theirs another filler and telephone.
  private func asked(_ size: Size = Stage.full) throws -> Stage {
    var stage = try Stage.sample(at: "cover.filler", size)
    let base = try stage.report
    stage.type("李四")
    var theirs = base
    theirs.cover[.filler] = "王五"
    theirs.cover[.telephone] = "0753-7654321"
    _ = stage.takeAsked()
    stage.apply(.safeguarded(.conflict(MergeTests.trouble, base: base, theirs: theirs)))
    stage.press(.enter)
    return stage
  }

  @Test("Both sides of each field are shown", arguments: Sizes.compared)
  func screen(_ size: Size) throws {
    assertScreen(try asked(size).screen, "merge-\(size.name)")
  }

  @Test func `what both changed must be decided before it can be saved`() throws {
    var stage = try asked()
    stage.press(.f2)
    #expect(stage.hint.contains("还有 1 处没有决定"))
    #expect(stage.takeAsked().isEmpty)
    stage.press(.right)
    #expect(stage.screen.text.contains("[取对方]"))
    stage.press(.left)
    #expect(stage.screen.text.contains("[取我的]"))
    stage.press(.control("s"))
    #expect(try stage.report.cover[.filler] == "李四")
    #expect(try stage.report.cover[.telephone] == "0753-7654321")
    guard case .safety(.merge(let merge, let history, id: Stage.id)) = stage.takeAsked().first
    else {
      Issue.record("not saved")
      return
    }
    #expect(try merge.merged == stage.report)
    #expect(history.start(of: merge.merged) == merge.base)
  }

  @Test func `a merge is one step that can be undone`() throws {
    var stage = try asked()
    stage.press(.right, .f2, .control("z"))
    #expect(try stage.report.cover[.filler] == "李四")
    #expect(try stage.report.cover[.telephone] == "0753-0000000")
  }

  @Test func `going back decides nothing`() throws {
    var stage = try asked()
    stage.press(.escape)
    #expect(stage.state.navigation.isOnGround)
    #expect(try stage.report.cover[.filler] == "李四")
  }

  @Test func `text from a journal meets a changed file in the same way`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    let file = try stage.report
    var (base, mine) = (file, file)
    base.cover[.telephone] = "1"
    mine.cover[.telephone] = "1"
    mine.cover[.filler] = "李四"
    var draft = OpenedDraft(
      id: Stage.id, report: file, rubric: try stage.filling.rubric, place: nil)
    draft.recovery = Recovery(report: mine, base: base, history: History(), fits: false)
    stage.apply(.opened(draft))
    stage.press(.enter)
    #expect(stage.screen.text.contains("逐项合并"))
    stage.press(.f2)
    #expect(try stage.report.cover[.filler] == "李四")
    #expect(try stage.report.cover[.telephone] == file.cover[.telephone])
  }

  @Test func `who is told to end does not ask`() throws {
    var stage = try Stage.sample(at: "cover.filler")
    stage.type("李四")
    stage.disk.trouble = Trouble("磁盘已满。", "请腾出空间。")
    stage.apply(.interrupted)
    #expect(stage.state.isFinished)
    #expect(stage.disk.drafts[Stage.id + "-2"]?.cover[.filler] == "李四")
  }
}
