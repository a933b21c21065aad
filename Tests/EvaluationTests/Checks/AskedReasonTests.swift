import Storage
import Testing

@testable import Evaluation

/// Reasons that a form asks for on a condition, and how much room it has for them.
@Suite("Reasons that are asked for")
struct AskedReasonTests {
  private func rubric() throws -> Rubric {
    try RubricStore(folders: [Sample.data + "/rubrics"]).load(Rubric.ID("central-project")).rubric
  }

  @Test(
    "below ninety per cent a reason is asked for",
    arguments: [
      ("100", "89.99", "", 1), ("100", "90", "", 0), ("100", "89.99", "设备到货晚，执行率偏低。", 0),
      ("100", "89.99", "人手不足。", 1), ("", "80", "", 0),
    ])
  func reasons(budget: String, spent: String, problems: String, count: Int) throws {
    let rubric = try rubric()
    var report = Report(rubric: try Sample("wuhua-2023").report.rubric)
    for (address, text) in [
      ("fact.budget_full_year", budget), ("fact.spent", spent), ("section.problems.text", problems),
    ] {
      let field = try rubric.field(at: FieldPath(address: address).orThrow()).orThrow()
      report.enter(text, in: field)
    }
    let found = rubric.findings(in: report).filter { $0.check == "asked-reason" }
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.field == .text("problems") && $0.message.contains("预算执行率低于90%") })
  }

  @Test("a text has the form's room", arguments: [(10, 0), (11, 1)])
  func room(count: Int, findings: Int) {
    let body = SectionBody(
      text: TextPrompt(label: "原因", most: 10), facts: [], list: nil, paragraphs: [], help: "")
    let rubric = Rubric.tiny(
      .tiny("social", title: "社会效益", rule: .judged(JudgedRule(step: points("0.5")))),
      sections: [
        Section(id: "reason", title: "原因", content: .body(body)),
        Section(id: "analysis", title: "指标分析", content: .indicators),
      ])
    var report = rubric.emptyReport
    report[.text("reason")] = .text(String(repeating: "字", count: count))
    let found = rubric.findings(in: report).filter { $0.check == "asked-reason" }
    #expect(found.map(\.range) == Array(repeating: 10..<11, count: findings))
    #expect(rubric.most(at: .text("reason")) == 10)
    #expect(rubric.most(at: .text("analysis")) == nil)
  }
}
