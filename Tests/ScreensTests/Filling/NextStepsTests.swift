import Evaluation
import Terminal
import Testing

@testable import Screens

/// What would be undone and redone is named before it is done.
struct NextStepsTests {
  @Test(
    "The frame line names both, at every size",
    arguments: [Size(columns: 80, rows: 24), .init(columns: 60, rows: 20)])
  func named(_ size: Size) throws {
    var stage = try Stage.blank(at: "cover.filler")
    stage.apply(.resized(size))
    #expect(!stage.screen.text.contains("^Z"))
    stage.type("张三")
    stage.press(.tab)
    stage.type("0753")
    #expect(stage.screen.text.contains("^Z 撤销：联系电话"))
    stage.press(.control("z"), .left)
    #expect(stage.screen.text.contains("^Z 撤销：填报人"))
    #expect(stage.screen.text.contains("^Y 重做：联系电话"))
    stage.press(.control("z"), .left)
    #expect(!stage.screen.text.contains("^Z"))
  }

  @Test func `the menu names them too`() throws {
    var stage = try Stage.blank(at: "cover.filler")
    stage.type("张三")
    stage.press(.function(9))
    stage.type("撤销")
    #expect(stage.screen.text.contains("撤销：填报人"))
  }

  @Test func `typing on in a field draws the frame line once`() throws {
    var stage = try Stage.blank(at: "cover.filler")
    stage.type("张")
    let first = try stage.filling.nextSteps
    stage.type("三")
    #expect(try stage.filling.nextSteps == first)
  }

  @Test func `a long name leaves room for the other, and for the rows below`() throws {
    let stage = try Stage.sample(at: "cover.unit")
    let rubric = try stage.filling.rubric
    var foot = Foot(below: 12)
    foot.steps = NextSteps(
      undo: .secret(.indicator("carryover_rate")), redo: .field(.explanation("carryover_rate")))
    var canvas = Canvas(size: Size(columns: 60, rows: 3), widths: Widths())
    foot.drawSteps(by: rubric, into: &canvas, 2)
    foot.drawBelow(into: &canvas, 2)
    #expect(canvas.text.contains("^Y"))
    #expect(canvas.text.contains("12"))
  }
}
