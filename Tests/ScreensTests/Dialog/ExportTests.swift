import Evaluation
import Terminal
import Testing

@testable import Screens

/// Exporting from the screen.
struct ExportTests {
  @Test("What can be exported", arguments: Sizes.compared)
  func choices(_ size: Size) throws {
    var stage = try Stage.sample(at: "cover.unit", size)
    stage.press(.f6)
    assertScreen(stage.screen, "export-\(size.name)")
  }

  @Test func `the screen says that it is being done, then where the file is`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f6, KeyPress(.down), .enter)
    #expect(stage.hint.contains("正在导出：报送版  PDF ……"))
    #expect(!stage.asked.contains { if case .export = $0 { true } else { false } })
    stage.handle([.tick])
    #expect(stage.hint.contains("已导出到 exports/wuhua-2023.pdf，并已读回核对。"))
  }

  @Test func `leaving at once still writes the file`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f6, .enter, .control("q"))
    #expect(stage.asked.contains { if case .export = $0 { true } else { false } })
    #expect(stage.state.isFinished)
  }

  @Test func `Esc exports nothing`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f6, .escape)
    stage.handle([.tick])
    #expect(!stage.asked.contains { if case .export = $0 { true } else { false } })
  }

  @Test func `a part is marked as secret, saved, and unmarked by the same key`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    let part = try stage.filling.part
    stage.press(.shift(.function(6)))
    #expect(try stage.report.secret == [part])
    #expect(stage.screen.lines[0].contains("（涉密）"))
    stage.handle([.tick, .tick])
    #expect(stage.disk.drafts[Stage.id]?.secret == [part])
    stage.press(.shift(.function(6)))
    #expect(try stage.report.secret == [])
  }

  @Test func `the cover cannot be secret`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.shift(.function(6)))
    #expect(try stage.report.secret == [])
    #expect(stage.hint.contains("封面不能标为涉密"))
  }
}
