import Evaluation
import Terminal
import Testing

@testable import Screens

/// F3 and Shift+F3 through everything that is wrong.
struct FindingWalkTests {
  static let starts = [
    "cover.unit", "section.key_tasks.item.3", "fact.carryover_end",
    "indicator.social_benefit.points", "section.next_steps.item.1",
  ]

  @Test("F3 visits every finding from anywhere and comes round", arguments: starts)
  func forwards(_ start: String) throws {
    try walk(from: start, by: .f3)
  }

  @Test("So does Shift+F3", arguments: starts)
  func backwards(_ start: String) throws {
    try walk(from: start, by: .shift(.function(3)))
  }

  private func walk(from start: String, by key: KeyPress) throws {
    var stage = try Stage.sample(at: start)
    let wanted = Set(try stage.filling.findings.map(\.field.address))
    stage.press(key)
    let first = try stage.focus
    var visited: Set = [first]
    for _ in 1..<wanted.count {
      stage.press(key)
      visited.insert(try stage.focus)
    }
    #expect(visited == wanted)
    stage.press(key)
    #expect(try stage.focus == first)
  }

  @Test func `in an empty report every finding is visited too`() throws {
    var stage = try Stage.blank()
    let count = try stage.filling.findings.count
    var visited: [String] = []
    for _ in 0..<count {
      stage.press(.f3)
      visited.append(try stage.focus)
    }
    let wanted = try stage.filling.findings.map { finding in
      if case .items(let section) = finding.field { return FieldPath.item(section, 0).address }
      return finding.field.address
    }
    #expect(Set(visited) == Set(wanted))
  }

  @Test func `without findings F3 says so`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.state.filling?.replace(try Shipped.corrected())
    stage.press(.f3)
    #expect(stage.hint.contains("没有发现问题"))
    #expect(try stage.focus == "cover.unit")
  }

  @Test func `the list leads to the finding that was chosen`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.control("l"))
    let findings = try stage.filling.findings
    stage.press(.home, .down, .down, .enter)
    #expect(try stage.focus == findings[2].field.address)
    #expect(stage.hint.contains("3/12"))
  }

  @Test func `the list begins at the finding nearest to where one is`() throws {
    var stage = try Stage.sample(at: "indicator.social_benefit.points")
    stage.press(.control("l"), .enter)
    #expect(try stage.focus == "indicator.social_benefit.deduction")
  }
}
