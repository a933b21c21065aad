import Evaluation
import Terminal
import Testing

@testable import Screens

/// The screens over the form: what they look like.
struct OverlayScreenTests {
  @Test("The outline", arguments: Sizes.compared)
  func outline(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.carryover_end", size)
    stage.press(.f4)
    assertScreen(stage.screen, "outline-\(size.name)")
  }

  @Test("Why an indicator has its points", arguments: Sizes.compared)
  func whyIndicator(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget", size)
    stage.press(.f2)
    assertScreen(stage.screen, "why-indicator-\(size.name)")
  }

  @Test("Why its group has them", arguments: Sizes.compared)
  func whyGroup(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget", size)
    stage.press(.f2, .f2)
    assertScreen(stage.screen, "why-group-\(size.name)")
  }

  @Test("Why the total is what it is", arguments: Sizes.compared)
  func whyTotal(_ size: Size) throws {
    var stage = try Stage.sample(at: "cover.unit", size)
    stage.press(.f2)
    assertScreen(stage.screen, "why-total-\(size.name)")
  }

  @Test("What a figure goes into", arguments: Sizes.compared)
  func whyFact(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.staff_actual", size)
    stage.press(.f2)
    assertScreen(stage.screen, "why-fact-\(size.name)")
  }

  @Test("The list of findings", arguments: Sizes.compared)
  func findings(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.carryover_end", size)
    stage.press(.control("l"))
    assertScreen(stage.screen, "findings-\(size.name)")
  }

  @Test("The printed report, at the part that was on the screen", arguments: Sizes.compared)
  func preview(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.carryover_end", size)
    stage.press(.f5)
    assertScreen(stage.screen, "preview-\(size.name)")
  }

  @Test("The printed report's first page", arguments: Sizes.compared)
  func previewStart(_ size: Size) throws {
    var stage = try Stage.sample(at: "cover.unit", size)
    stage.press(.f5)
    assertScreen(stage.screen, "preview-start-\(size.name)")
  }

  @Test("A search", arguments: Sizes.compared)
  func search(_ size: Size) throws {
    var stage = try Stage.sample(at: "cover.unit", size)
    stage.press(.f7)
    stage.type("社保")
    assertScreen(stage.screen, "search-\(size.name)")
  }

  @Test("The menu", arguments: Sizes.compared, ["", "jzjyl", "mbhlx", "资金", "没有"])
  func palette(_ size: Size, _ typed: String) throws {
    var stage = try Stage.sample(at: "cover.unit", size)
    stage.press(.f9)
    stage.type(typed)
    let name = ["": "all", "资金": "by-name", "没有": "nothing"][typed] ?? typed
    assertScreen(stage.screen, "palette-\(name)-\(size.name)")
  }

  @Test("Help on an indicator", arguments: Sizes.compared)
  func help(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.carryover_end", size)
    stage.press(.f1)
    assertScreen(stage.screen, "help-indicator-\(size.name)")
    stage.press(.pageDown)
    assertScreen(stage.screen, "help-keys-\(size.name)")
  }

  @Test("Help on the list of drafts", arguments: Sizes.compared)
  func homeHelp(_ size: Size) throws {
    var stage = try Stage(size)
    stage.perform(stage.state.firstEffects)
    stage.press(.f1)
    assertScreen(stage.screen, "help-home-\(size.name)")
  }

  @Test("A new draft", arguments: Sizes.compared)
  func newDraft(_ size: Size) throws {
    var stage = try Stage(size)
    stage.perform(stage.state.firstEffects)
    stage.press(.f2)
    stage.type("五华县公共就业服务中心")
    assertScreen(stage.screen, "new-draft-\(size.name)")
    stage.press(.enter, .enter)
    assertScreen(stage.screen, "new-draft-rubric-\(size.name)")
  }

  @Test("Saving failed", arguments: Sizes.compared)
  func saveFailed(_ size: Size) throws {
    var stage = try Stage.sample(at: "section.duties.text", size)
    stage.disk.trouble = Trouble("磁盘已满，草稿没有写入。", "请腾出空间后再试，或另存到别处。")
    stage.type("字")
    stage.press(.control("q"))
    assertScreen(stage.screen, "save-failed-leaving-\(size.name)")
  }

  @Test("Somebody else changed the file", arguments: Sizes.compared)
  func conflict(_ size: Size) throws {
    var stage = try Stage.sample(at: "section.duties.text", size)
    stage.disk.trouble = Trouble(
      "这份草稿打开之后，文件被别的程序改过。", "请另存为副本，或重新读取。", isConflict: true)
    stage.type("字")
    stage.press(.control("s"))
    assertScreen(stage.screen, "conflict-\(size.name)")
  }

  @Test("A window that is too small", arguments: [(59, 24), (80, 19), (20, 5), (4, 1)])
  func tooSmall(_ columns: Int, _ rows: Int) throws {
    let stage = try Stage.sample(at: "cover.unit", Size(columns: columns, rows: rows))
    assertScreen(stage.screen, "too-small-\(columns)x\(rows)")
  }
}
