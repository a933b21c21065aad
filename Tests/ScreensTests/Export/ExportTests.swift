import Documents
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

  /// What was asked to be exported.
  private func wish(_ stage: Stage) -> ExportWish? {
    stage.asked.compactMap { effect -> ExportWish? in
      if case .export(_, _, _, let wish) = effect { wish } else { nil }
    }.last
  }

  @Test(
    "The name is the report's title, or what is typed over it",
    arguments: [
      ("", "五华县社会保险基金管理局2023年整体支出绩效自评报告", .docx), ("终稿", "终稿", .docx), ("终稿.PDF", "终稿", .pdf),
      ("~/桌面/终稿.txt", "~/桌面/终稿", .text), ("'/a b/终稿'", "/a b/终稿", .docx),
    ] as [(String, String, DocumentFormat)])
  func name(_ typed: String, _ name: String, _ format: DocumentFormat) throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f6)
    stage.type(typed)
    stage.press(.enter)
    stage.handle([.tick])
    #expect(wish(stage)?.name == name)
    #expect(wish(stage)?.format == format)
  }

  @Test("A suffix that no format has is refused", arguments: [".doc", ".wps", ".xls", ".et"])
  func otherSuffix(_ suffix: String) throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f6)
    stage.type("终稿" + suffix)
    stage.press(.enter)
    #expect(stage.hint.contains("不能导出为 \(suffix) 文件。"))
    #expect(stage.screen.text.contains("终稿" + suffix), "what was typed stays")
    stage.press(.control("u"))
    stage.type("终稿")
    stage.press(.enter)
    stage.handle([.tick])
    #expect(wish(stage)?.name == "终稿")
  }

  @Test func `whether an unsigned report says so is switched`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f6, .f8)
    #expect(stage.screen.lines[0].hasSuffix("不印未签发"))
    stage.press(.enter)
    stage.handle([.tick])
    #expect(wish(stage)?.saysUnsigned == false)
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
