import Evaluation
import Terminal
import Testing

@testable import Screens

/// Figures are tried in a copy: nothing reaches the report until it is kept.
struct WhatIfTests {
  private static let open = KeyPress.shift(.function(2))

  @Test("Trying a figure of an indicator", arguments: Sizes.compared)
  func trying(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget", size)
    stage.press(Self.open)
    assertScreen(stage.screen, "what-if-\(size.name)")
    stage.type("192802080.44")
    assertScreen(stage.screen, "what-if-tried-\(size.name)")
  }

  @Test func `nothing reaches the report, and nothing is saved`() throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget")
    let saves = stage.disk.saves
    stage.press(Self.open)
    stage.type("192802080.44")
    stage.press(.tab, .escape)
    stage.tick(times: 10)
    #expect(try stage.report == Stage.sample().report)
    #expect(stage.disk.saves == saves)
    #expect(try stage.total == "97")
  }

  @Test func `what was tried is still there when the screen is opened again`() throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget")
    stage.press(Self.open)
    stage.type("192802080.44")
    stage.press(.escape, Self.open)
    #expect(stage.screen.text.contains("总分 97 -> 97.5"))
  }

  @Test func `several figures are kept as one step, and undone as one`() throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget")
    stage.press(Self.open)
    stage.type("192802080.44")
    stage.press(.tab)
    stage.type("40")
    stage.press(.tab)
    stage.type("33")
    stage.press(.f8)
    #expect(stage.state.navigation.isOnGround)
    #expect(try stage.total == "97.5")
    let kept = try stage.report
    #expect(kept != (try Stage.sample().report))
    stage.press(.control("z"))
    #expect(try stage.report == Stage.sample().report)
    stage.press(.control("y"))
    #expect(try stage.report == kept)
    stage.press(.control("z"))
    #expect(try stage.report == Stage.sample().report)
  }

  @Test func `F6 drops everything and stays`() throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget")
    stage.press(Self.open)
    stage.type("1")
    stage.press(.f6)
    #expect(stage.screen.text.contains("总分 97 -> 97"))
    stage.press(.f8)
    #expect(try stage.report == Stage.sample().report)
  }

  @Test func `from 还差多少 the target is tried at once, and gives what it promised`() throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget")
    stage.press(.f2)
    while !(try selectedLine(stage)).contains("+0.5 分") { stage.press(.down) }
    stage.press(.f8)
    #expect(stage.screen.text.contains("总分 97 -> 97.5"))
  }

  @Test func `criteria and judged points can be tried too`() throws {
    var stage = try Stage.sample(at: "indicator.social_benefit.points")
    stage.press(Self.open)
    stage.type("10")
    #expect(stage.screen.text.contains("总分 97 -> 97.5"))
    #expect(stage.screen.text.contains("社会经济环境效益  9.5 -> 10 分（+0.5）"))
  }

  private func selectedLine(_ stage: Stage) throws -> String {
    let caret = try #require(stage.screen.caret)
    return stage.screen.lines[caret.row]
  }
}
