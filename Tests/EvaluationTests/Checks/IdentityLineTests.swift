import Testing

@testable import Evaluation

@Suite("The table of identities")
struct IdentityLineTests {
  private func line(
    _ title: String, _ left: String, _ relation: Identity.Relation, _ right: String,
    _ entries: [String: String]
  ) throws -> IdentityLine {
    let base = Rubric.tiny()
    let identity = Identity(
      id: "i", title: title, left: .tiny(left), relation: relation, right: .tiny(right))
    let rubric = Rubric(
      id: base.id, title: "", version: "1", year: 2023, source: "", total: .zero, grades: [],
      facts: base.facts, derived: [], groups: [], sections: [], wording: .tiny,
      identities: [identity])
    return try rubric.identityLines(of: rubric.report(entries)).first.orThrow()
  }

  private let figures = [
    "fact.people": "5", "fact.quota": "3", "fact.actual": "10", "fact.plan": "4",
  ]

  @Test(
    "sides, difference and what should be there are those of the title",
    arguments: [
      ("人数 = 编制数", "人数", Identity.Relation.equal, "编制数", "5", "3", "2", "“人数”按其余各数应为 3"),
      ("编制数 = 人数", "人数", .equal, "编制数", "3", "5", "-2", "“人数”按其余各数应为 3"),
      ("编制数 + 1 = 人数", "人数", .equal, "编制数 + 1", "4", "5", "-1", "“人数”按其余各数应为 4"),
      ("编制数＝人数 - 1", "人数 - 1", .equal, "编制数", "3", "4", "-1", "“编制数”按其余各数应为 4"),
      ("人数 ≤ 编制数", "人数", .atMost, "编制数", "5", "3", "2", "“人数”按其余各数应不超过 3"),
      ("编制数 ≥ 人数", "人数", .atMost, "编制数", "3", "5", "-2", "“人数”按其余各数应不超过 3"),
      ("人数不超过编制数", "人数", .atMost, "编制数", "5", "3", "2", "“人数”按其余各数应不超过 3"),
      ("人数 + 1 = 编制数 + 2", "人数 + 1", .equal, "编制数 + 2", "6", "5", "1", ""),
    ] as [(String, String, Identity.Relation, String, String, String, String, String)])
  func written(
    title: String, left: String, relation: Identity.Relation, right: String, first: String,
    second: String, difference: String, expected: String
  ) throws {
    let line = try line(title, left, relation, right, figures)
    #expect(line.left == number(first))
    #expect(line.right == number(second))
    #expect(line.difference == number(difference))
    #expect(line.verdict == .broken)
    #expect(line.expectationText == expected)
  }

  @Test(
    "a relation that does not hold is what its rubric says it is",
    arguments: [Finding.Severity.error, .warning, .note])
  func severity(severity: Finding.Severity) throws {
    let base = Rubric.tiny()
    let identity = Identity(
      id: "i", title: "人数 = 编制数", left: .tiny("人数"), relation: .equal, right: .tiny("编制数"),
      severity: severity)
    let rubric = Rubric(
      id: base.id, title: "", version: "1", year: 2023, source: "", total: .zero, grades: [],
      facts: base.facts, derived: [], groups: [], sections: [], wording: .tiny,
      identities: [identity])
    let found = rubric.findings(in: rubric.report(figures)).filter { $0.check == "identity-broken" }
    #expect(found.map(\.severity) == [severity])
    #expect(found.map(\.message) == ["勾稽关系“人数 = 编制数”不成立，左右相差 2，“人数”按其余各数应为 3，请核对各数。"])
  }

  @Test func `at most holds within the rounding of 万元`() throws {
    let line = try line(
      "实际数 ≤ 计划数", "实际数", .atMost, "计划数",
      ["fact.actual": "96250040", "fact.plan": "96250000"])
    #expect(line.verdict == .holdsInTenThousands)
  }

  @Test func `an amount is said with its unit`() throws {
    let line = try line("计划数 = 实际数", "计划数", .equal, "实际数", figures)
    #expect(line.expectationText == "“计划数”按其余各数应为 10.00 元")
  }

  @Test func `what holds should be nothing else, and what lacks cannot be said`() throws {
    #expect(try line("人数 = 编制数 + 2", "人数", .equal, "编制数 + 2", figures).expectation == nil)
    let open = try line("编制数 = 人数", "人数", .equal, "编制数", ["fact.people": "5"])
    #expect(open.left == nil)
    #expect(open.right == number("5"))
    #expect(open.expectation == nil)
  }
}
