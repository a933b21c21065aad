import Documents
import Evaluation
import Terminal
import Testing

@testable import Screens

/// Figures of finance forms into the open draft.
struct ImportTablesTests {
  /// A form with one figure that differs by a cent, and some that are the same.
  private static let form = """
    财决01-1表,,
    单位：元,,
    项目,预算数,决算数
    财政拨款收入,194730101.24,192802080.45
    年初结转和结余,,1516017.00
    """

  /// A table that does not say its unit.
  private static let loose = "项目,金额\n年末结转结余,537762.26\n"

  private static func proposal(
    _ report: Report, _ rubric: Rubric, isLoose: Bool = false
  ) -> TableProposal {
    var matcher = TableMatcher(rubric)
    matcher.take(.sheet(name: "财决01-1表", isHidden: false))
    CommaSeparated(form).read { matcher.take($0) }
    if isLoose {
      matcher.take(.sheet(name: "上年底稿", isHidden: true))
      matcher.take(.sheet(name: "台账", isHidden: false))
      CommaSeparated(loose).read { matcher.take($0) }
    }
    return matcher.proposal(for: report)
  }

  private func opened(
    _ size: Size = Stage.full, pieces: Int = 0, isLoose: Bool = false,
    _ change: (inout Report) -> Void = { _ in }
  ) throws -> Stage {
    var stage = try Stage.sample(at: "cover.unit", size, change)
    stage.disk.files.pieces = pieces
    stage.disk.files.entries = [
      .init("旧文件", isFolder: true),
      .init("决算报表.xlsx", isFolder: false, note: "12 KB  2024-04-22 16:40"),
      .init("基础数据.csv", isFolder: false, note: "2 KB  2024-04-20 09:12"),
    ]
    let proposal = Self.proposal(try stage.report, stage.disk.rubric, isLoose: isLoose)
    stage.disk.files.tables = ["/home/zcl/下载/决算报表.xlsx": proposal]
    _ = stage.takeAsked()
    stage.press(.shift(.function(12)))
    return stage
  }

  /// Figures with everything that a preview can show.
  private func previewed(_ size: Size = Stage.full) throws -> Stage {
    var stage = try opened(size, isLoose: true) { report in
      report.facts["carryover_start"] = nil
    }
    stage.press(.enter)
    stage.tick()
    return stage
  }

  @Test("Files to choose from", arguments: Sizes.compared)
  func choice(_ size: Size) throws {
    assertScreen(try opened(size).screen, "import-choice-\(size.name)")
  }

  @Test("A file while it is read", arguments: Sizes.compared)
  func reading(_ size: Size) throws {
    var stage = try opened(size, pieces: 3)
    stage.press(.enter)
    stage.tick(times: 2)
    assertScreen(stage.screen, "import-reading-\(size.name)")
  }

  @Test("What would change, and what is asked", arguments: Sizes.compared)
  func preview(_ size: Size) throws {
    var stage = try previewed(size)
    stage.press(KeyPress(.end))
    assertScreen(stage.screen, "import-tables-\(size.name)")
  }

  @Test func `what fills a blank is taken, what would replace something is not`() throws {
    var stage = try previewed()
    #expect(stage.screen.text.contains("[x]"))
    stage = try opened()
    stage.press(.enter)
    stage.tick()
    #expect(!stage.screen.text.contains("[x]"))
    stage.press(.f2)
    #expect(stage.hint.contains("一项也没有选取"))
  }

  @Test func `taken figures are ordinary edits, undone in one step`() throws {
    var stage = try opened()
    let before = try stage.report
    stage.press(.enter)
    stage.tick()
    stage.press(.enter, .f2)
    #expect(try stage.report != before)
    #expect(stage.hint.contains("已写入 1 项"))
    let steps = stage.takeAsked().compactMap { effect -> [EditStep]? in
      if case .safety(.write(let steps, _)) = effect { steps } else { nil }
    }
    #expect(steps.joined().count == 1)
    stage.tick(times: 2)
    #expect(try stage.disk.drafts[Stage.id] == stage.report)
    stage.press(.control("z"))
    #expect(try stage.report == before)
  }

  @Test func `an ambiguous figure is asked, never guessed`() throws {
    var stage = try previewed()
    stage.press(.f8, KeyPress(.end))
    #expect(stage.screen.text.contains("[?]"))
    stage.press(.enter)
    #expect(stage.screen.text.contains("[1]"))
    stage.press(.enter)
    #expect(stage.screen.text.contains("[2]"))
    stage.press(.enter)
    #expect(stage.screen.text.contains("[?]"))
    stage.type(" ")
    stage.press(.f2)
    let taken = try stage.report[.fact("carryover_end")].text(as: .fact(.amount))
    #expect(taken == "537,762.26")
  }

  @Test func `Esc stops the reading at once and changes nothing`() throws {
    var stage = try opened(pieces: 1_000)
    let before = try stage.report
    stage.press(.enter)
    stage.tick(times: 3)
    #expect(stage.screen.text.contains("已读 3000 行"))
    stage.press(.escape)
    #expect(stage.hint.contains("已停止读取"))
    #expect(stage.disk.files.stopped == 1)
    #expect(!(stage.state.navigation.front is ReadingScreen))
    stage.press(.escape)
    #expect(stage.state.navigation.isOnGround)
    #expect(try stage.report == before)
  }

  @Test func `a file that cannot be read leads back to the list`() throws {
    var stage = try opened()
    stage.press(KeyPress(.down), .enter)
    #expect(stage.hint.contains("文件不完整或已损坏。"))
    #expect(stage.screen.text.contains("决算报表.xlsx"))
  }

  @Test func `a path is pasted with its quotes, a name is typed in part`() throws {
    var stage = try opened()
    stage.paste("'/home/zcl/下载/决算报表.xlsx'\n")
    stage.press(.enter)
    stage.tick()
    #expect(stage.screen.text.contains("选取 0 / "))
    stage = try opened()
    stage.type("决算")
    #expect(!stage.screen.text.contains("基础数据.csv"))
    stage.press(.enter)
    stage.tick()
    #expect(stage.screen.text.contains("选取 0 / "))
  }

  @Test func `Backspace in the empty line leads up, Enter into a folder`() throws {
    var stage = try opened()
    stage.press(KeyPress(.backspace))
    #expect(stage.screen.lines[0].contains("/home/zcl"))
    #expect(!stage.screen.lines[0].contains("下载"))
    stage.press(KeyPress(.up), .enter)
    #expect(stage.screen.lines[0].contains("/home/zcl/旧文件"))
  }

  @Test func `a draft that cannot be changed takes nothing`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.state.filling?.readOnly = .rubricChanged
    stage.press(.shift(.function(12)))
    #expect(stage.state.navigation.isOnGround)
    #expect(!stage.hint.isEmpty)
  }

  @Test func `the tables of base data lead there too`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.shift(.function(4)), .f5)
    #expect(stage.screen.lines[0].contains("导入报表"))
    stage.press(.escape)
    #expect(stage.screen.text.contains("基础数据"))
  }
}
