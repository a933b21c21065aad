import Documents
import Evaluation
import FoundationEssentials
import Terminal
import Testing

@testable import Screens

/// A report written by hand, and last year's, on the screen.
struct ImportReportTests {
  private static let path = "/home/zcl/下载/自评报告.docx"

  private func sampleText() throws -> String {
    let path = Shipped.data + "/../Tests/EndToEndTests/Fixtures/sample-report.txt"
    return try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  private func opened(
    _ size: Size = Stage.full, _ change: (String) -> String = { "前言一段，没有章节。\n" + $0 }
  ) throws -> Stage {
    var stage = try Stage(size)
    stage.perform(stage.state.firstEffects)
    let manuscript = Manuscript(text: change(try sampleText()))
    let placement = Placement(manuscript, by: stage.disk.rubric, stage.disk.reference)
    let rubric = stage.disk.rubric
    stage.disk.files.entries = [
      .init("自评报告.docx", isFolder: false, note: "24 KB  2024-04-22 16:40")
    ]
    stage.disk.files.reports = [
      Self.path: PlacedReport(
        manuscript, placement, by: rubric,
        of: [
          RubricLine(id: rubric.id, title: rubric.title, year: rubric.year),
          RubricLine(id: "hunan", title: "湖南", year: 2022),
        ], file: "自评报告.docx")
    ]
    stage.press(.f3, .enter)
    stage.tick()
    return stage
  }

  @Test("What is placed where, and what is not", arguments: Sizes.compared)
  func preview(_ size: Size) throws {
    assertScreen(try opened(size).screen, "import-report-\(size.name)")
  }

  @Test("All passages", arguments: Sizes.compared)
  func all(_ size: Size) throws {
    var stage = try opened(size)
    stage.press(.f4, KeyPress(.end))
    assertScreen(stage.screen, "import-report-all-\(size.name)")
  }

  @Test func `what found no place stands there with its line`() throws {
    let screen = try opened().screen
    #expect(screen.text.contains("未归位"))
    #expect(screen.text.contains("前言一段，没有章节。"))
    #expect(screen.lines[0].contains("未归位 1"))
  }

  @Test func `F2 makes the draft, which is opened`() throws {
    var stage = try opened()
    stage.press(.f2)
    #expect(try stage.report.cover[.unit] == "五华县社会保险基金管理局")
    #expect(try stage.filling.id == "imported")
    #expect(stage.hint.contains("已导入为新草稿"))
  }

  @Test func `unit and year are asked where the text does not say them`() throws {
    var stage = try opened { text in
      String(text[(text.firstRange(of: "一、基本情况")?.lowerBound ?? text.startIndex)...])
    }
    stage.press(.f2)
    #expect(stage.hint.contains("没有写明单位或年度"))
    stage.type("某局")
    stage.press(.enter, .control("a"))
    stage.type("2023")
    stage.press(.enter, .enter)
    #expect(try stage.report.cover[.unit] == "某局")
    #expect(try stage.report.cover[.year] == "2023")
  }

  @Test func `the text is placed anew by another rubric`() throws {
    var stage = try opened()
    stage.press(.f5)
    #expect(stage.hint.contains("重新归位"))
    #expect(stage.takeAsked().contains { if case .importing(.place) = $0 { true } else { false } })
  }

  @Test func `Esc leads back to the files, and home`() throws {
    var stage = try opened()
    stage.press(.escape)
    #expect(stage.screen.text.contains("自评报告.docx"))
    stage.press(.escape)
    #expect(stage.state.navigation.isOnGround)
  }

  private func lastYear(_ size: Size = Stage.full) throws -> Stage {
    var stage = try Stage.blank(at: "cover.unit", size)
    let file = "五华县社会保险基金管理局-2022.json"
    stage.disk.files.folder = "/data/drafts"
    stage.disk.files.entries = [.init(file, isFolder: false, note: "27 KB  2023-04-20 10:00")]
    stage.disk.files.lastYears = [
      "/data/drafts/" + file: LastYear(try Shipped.sample(), draft: "五华县社会保险基金管理局-2022")
    ]
    stage.press(.f9)
    stage.type("drsn")
    stage.press(.enter, .enter)
    stage.tick()
    return stage
  }

  @Test("Last year's words, to be taken or left", arguments: Sizes.compared)
  func lastYearPreview(_ size: Size) throws {
    assertScreen(try lastYear(size).screen, "import-last-year-\(size.name)")
  }

  @Test func `words of last year are unconfirmed, and points are never taken`() throws {
    var stage = try lastYear()
    stage.press(.enter, .f2)
    let report = try stage.report
    #expect(report.cover[.unit].isEmpty, "left by Enter")
    #expect(report.isUnconfirmed(.text("duties")))
    #expect(report.lastYear?.draft == "五华县社会保险基金管理局-2022")
    #expect(report.answers.values.allSatisfy { $0.points == nil && $0.override == nil })
    #expect(report.facts.isEmpty)
    stage.press(.control("z"))
    #expect(try stage.report.texts.isEmpty)
    #expect(try stage.report.unconfirmed.isEmpty)
    #expect(try stage.report.lastYear == nil)
    #expect(stage.hint.contains("已撤销：上年数据"))
    stage.press(.control("y"))
    #expect(try stage.report == report)
  }

  @Test("Each line of it is written down, and replayed gives the same", arguments: [true, false])
  func writtenDown(takesWords: Bool) throws {
    var stage = try lastYear()
    if !takesWords { stage.press(.f8) }
    var (replayed, history) = (try stage.report, History())
    _ = stage.takeAsked()
    stage.press(.f2)
    let steps = stage.takeAsked().flatMap { effect -> [EditStep] in
      if case .safety(.write(let steps, _)) = effect { steps } else { [] }
    }
    for step in steps { #expect(history.replay(step, in: &replayed)) }
    #expect(try replayed == stage.report)
    #expect(replayed.lastYear?.facts.isEmpty == false)
    #expect(replayed.texts.isEmpty == !takesWords)
    #expect(try stage.filling.history.done.count { !$0.isContinued } == 1)
  }
}
