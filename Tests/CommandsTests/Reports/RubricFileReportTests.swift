import Evaluation
import Storage
import Testing

@testable import Commands

@Suite("What is said of a rubric file")
struct RubricFileReportTests {
  @Test func `a good file has nothing to say`() {
    let file = RubricFile(path: "x.json", bytes: Array(GoodRubric.text.utf8))
    #expect(file.text == "x.json：没有问题。\n")
    #expect(file.isSound)
  }

  @Test("a broken one is told place, reason and remedy", arguments: Broken.all)
  func broken(_ broken: Broken) {
    #expect(GoodRubric.text.contains(broken.part))
    let text = GoodRubric.text.replacing(
      broken.part, with: broken.replacement, maxReplacements: 1)
    let file = RubricFile(path: "x.json", bytes: Array(text.utf8))
    let lines = file.text.split(separator: "\n").dropLast().map(String.init)
    #expect(lines == broken.lines)
  }

  @Test func `the same as JSON`() throws {
    let text = GoodRubric.text.replacing("决算数 ÷ 预算数", with: "决算数 ÷")
    let file = RubricFile(path: "x.json", bytes: Array(text.utf8))
    let finding = try #require(file.findings.first)
    #expect(finding.position?.line == 17)
    #expect(finding.position?.column == 55)
    #expect(finding.excerpt?.text == "决算数 ÷")
    #expect(file.json.canonicalText.contains("\"offset\": 5"))
    #expect(!file.isSound)
  }
}

extension Broken {
  static let all =
    inMaximaAndSteps + inInputsAndWords + inFormulasAndForm + inTablesAndChecks
}
