import SeededChance
import Testing

@testable import Evaluation

@Suite("How much is lacking")
struct NearestChangeTests {
  private func changes(_ rubric: Rubric, _ entries: [String: String]) -> [String] {
    Evaluator(rubric, rubric.report(entries)).nearestChanges(for: rubric.indicators[0])
      .map(\.text)
  }

  private static let steps = Rule.steps(
    StepTable(steps: [
      .init(
        range: .init(lower: .init(value: number("90%"), isClosed: true), upper: nil),
        points: points("4")),
      .init(
        range: .init(
          lower: .init(value: number("60%"), isClosed: true),
          upper: .init(value: number("90%"), isClosed: false)), points: points("2")),
      .init(
        range: .init(lower: nil, upper: .init(value: number("60%"), isClosed: false)),
        points: .zero),
    ]))

  private static func deduction(
    _ counting: DeductionRule.Counting, isAbsolute: Bool = true
  ) -> Rule {
    .deduction(
      DeductionRule(
        threshold: .zero, unit: number("5%"), pointsPerUnit: points("0.5"), counting: counting,
        direction: .above, isAbsolute: isAbsolute))
  }

  @Test func `a step table tells the way to both neighbouring steps`() {
    let rubric = Rubric.tiny(.tiny(measure: .tiny("实际数 / 计划数"), rule: Self.steps))
    #expect(
      changes(rubric, ["fact.actual": "700", "fact.plan": "1000"]) == [
        "实际数再增加 200.00 元，至 900.00 元 -> +2 分，得 4 分", "实际数再减少 100.01 元，至 599.99 元 -> -2 分，得 0 分",
        "计划数再减少 222.23 元，至 777.77 元 -> +2 分，得 4 分", "计划数再增加 166.67 元，至 1,166.67 元 -> -2 分，得 0 分",
      ])
  }

  @Test func `counts change by whole pieces, percentages by hundredths`() {
    let people = Rubric.tiny(.tiny(measure: .tiny("人数 / 编制数"), rule: Self.steps))
    #expect(
      changes(people, ["fact.people": "32", "fact.quota": "36"]) == [
        "人数再增加 1 人，至 33 人 -> +2 分，得 4 分", "人数再减少 11 人，至 21 人 -> -2 分，得 0 分",
        "编制数再减少 1 人，至 35 人 -> +2 分，得 4 分", "编制数再增加 18 人，至 54 人 -> -2 分，得 0 分",
      ])
    let satisfaction = Rubric.tiny(.tiny(measure: .tiny("满意度"), rule: Self.steps))
    #expect(
      changes(satisfaction, ["fact.satisfaction": "88.2"]) == [
        "满意度再增加 1.8 个百分点，至 90% -> +2 分，得 4 分", "满意度再减少 28.21 个百分点，至 59.99% -> -2 分，得 0 分",
      ])
  }

  @Test func `a deduction tells the edges of the present unit on both sides of zero`() {
    let rubric = Rubric.tiny(
      .tiny(measure: .tiny("(实际数 - 计划数) / 计划数"), rule: Self.deduction(.begun)))
    #expect(
      changes(rubric, ["fact.actual": "9901", "fact.plan": "10000"]) == [
        "实际数再增加 99.00 元，至 10,000.00 元 -> +0.5 分，得 4 分",
        "实际数再减少 401.01 元，至 9,499.99 元 -> -0.5 分，得 3 分",
        "计划数再减少 99.00 元，至 9,901.00 元 -> +0.5 分，得 4 分",
        "计划数再增加 422.11 元，至 10,422.11 元 -> -0.5 分，得 3 分",
      ])
  }

  @Test func `far beyond the last step the way back is found`() {
    let rubric = Rubric.tiny(
      .tiny(measure: .tiny("(实际数 - 计划数) / 计划数"), rule: Self.deduction(.begun)))
    #expect(
      changes(rubric, ["fact.actual": "90000", "fact.plan": "10000"]).first
        == "实际数再减少 76,500.00 元（7.65 万元），至 13,500.00 元 -> +0.5 分，得 0.5 分")
  }

  @Test func `a ratio tells the way to full points`() {
    let rubric = Rubric.tiny(.tiny(measure: .tiny("实际数 / 计划数"), rule: .ratio(RatioRule())))
    #expect(
      changes(rubric, ["fact.actual": "700", "fact.plan": "1000"]) == [
        "实际数再增加 300.00 元，至 1,000.00 元 -> +1.2 分，得 4 分",
        "计划数再减少 300.00 元，至 700.00 元 -> +1.2 分，得 4 分",
      ])
    #expect(changes(rubric, ["fact.actual": "1000000", "fact.plan": "1000000"]) == [])
  }

  @Test func `conditions tell how far they are from turning`() {
    let rubric = Rubric.tiny(
      .tiny(
        rule: .tests(
          TestsRule(tests: [
            .init(text: "", condition: .tiny("实际数 <= 计划数"), points: points("3")),
            .init(text: "", condition: .tiny("非(人数 > 编制数) 且 已建立"), points: points("1")),
          ]))))
    #expect(
      changes(
        rubric,
        [
          "fact.actual": "10.5", "fact.plan": "10", "fact.people": "3", "fact.quota": "3",
          "fact.ready": "是",
        ]) == [
          "实际数再减少 0.50 元，至 10.00 元 -> +3 分，得 4 分", "计划数再增加 0.50 元，至 10.50 元 -> +3 分，得 4 分",
          "人数再增加 1 人，至 4 人 -> -1 分，得 0 分", "编制数再减少 1 人，至 2 人 -> -1 分，得 0 分",
        ])
  }

  @Test func `a precondition that takes all points is told too`() {
    let rubric = Rubric.tiny(
      .tiny(
        measure: .tiny("实际数 / 计划数"),
        rule: .zeroIf(
          ZeroIfRule(
            condition: .tiny("实际数 > 计划数"), text: "", otherwise: .ratio(RatioRule())))))
    #expect(
      changes(rubric, ["fact.actual": "12", "fact.plan": "10"]) == [
        "实际数再减少 2.00 元，至 10.00 元 -> +4 分，得 4 分", "计划数再增加 2.00 元，至 12.00 元 -> +4 分，得 4 分",
      ])
    #expect(
      changes(rubric, ["fact.actual": "1000", "fact.plan": "1000"]) == [
        "实际数再增加 0.01 元，至 1,000.01 元 -> -4 分，得 0 分", "计划数再减少 0.01 元，至 999.99 元 -> -4 分，得 0 分",
      ])
  }

  @Test func `nothing advises to change what came in`() {
    let facts = [
      Fact(id: "received", label: "收到件数", kind: .count(unit: "件")),
      Fact(id: "answered", label: "已回复件数", kind: .count(unit: "件")),
    ]
    let rubric = Rubric.tiny(
      .tiny(
        rule: .tests(
          TestsRule(tests: [
            .init(text: "", condition: .tiny("已回复件数 >= 收到件数"), points: points("4"))
          ]))),
      facts: facts)
    #expect(
      changes(rubric, ["fact.received": "23", "fact.answered": "22"]) == [
        "已回复件数再增加 1 件，至 23 件 -> +4 分，得 4 分"
      ])
  }

  @Test func `a claim is no promise`() {
    let rubric = Rubric.tiny(.tiny(measure: .tiny("人数 / 编制数"), rule: Self.steps))
    let entries = ["fact.people": "0", "fact.quota": "1", "indicator.rate.points": "3"]
    #expect(changes(rubric, entries) == ["人数再增加 1 人，至 1 人 -> +4 分，得 4 分"])
  }

  @Test func `nothing is told of what is not computed`() {
    let judged = Rubric.tiny(.tiny(rule: .judged(JudgedRule(step: points("0.5")))))
    #expect(changes(judged, ["indicator.rate.points": "3"]) == [])
    let rubric = Rubric.tiny(.tiny(measure: .tiny("人数 / 编制数"), rule: Self.steps))
    #expect(changes(rubric, ["fact.people": "1"]) == [])
  }

  /// Rules, each with a measure of two facts, for random inputs.
  private static let rules: [Rule] = [
    steps, deduction(.begun), deduction(.full), deduction(.linear),
    deduction(.begun, isAbsolute: false), .ratio(RatioRule()),
    .zeroIf(
      ZeroIfRule(condition: .tiny("实际数 > 计划数"), text: "", otherwise: .ratio(RatioRule()))),
    .tests(
      TestsRule(tests: [
        .init(text: "", condition: .tiny("实际数 <= 计划数"), points: points("2")),
        .init(text: "", condition: .tiny("实际数 * 2 > 计划数 + 人数"), points: points("2")),
      ])),
  ]

  @Test("points stay within bounds, and every promise is kept", arguments: 0..<8, 0..<8)
  func promises(rule: Int, seed: UInt64) throws {
    var random = Chance(seed: seed &* 8 &+ UInt64(rule))
    let formulas = ["实际数 / 计划数", "(实际数 - 计划数) / 计划数", "人数 / (编制数 + 人数)"]
    for round in 0..<15 {
      let indicator = Indicator.tiny(
        measure: .tiny(formulas[round % formulas.count]), rule: Self.rules[rule])
      let rubric = Rubric.tiny(indicator)
      let report = rubric.report(random.entries())
      let evaluator = Evaluator(rubric, report)
      let score = evaluator.score(rubric.indicators[0])
      #expect(score.points >= .zero && score.points <= score.maximum)
      for change in evaluator.nearestChanges(for: rubric.indicators[0]) {
        var changed = report
        changed.facts[change.fact.id] = .value(.number(change.target))
        let promised = Evaluator(rubric, changed).score(rubric.indicators[0])
        #expect(promised.points == change.points)
        #expect(promised.points.text != score.points.text)
        #expect(change.target.places <= change.fact.kind.places)
        #expect(change.target >= .zero && change.target <= change.fact.kind.maximum)
      }
    }
  }

  @Test("no smaller whole change turns the points", arguments: 0..<40)
  func nearest(seed: UInt64) throws {
    var random = Chance(seed: seed)
    let rubric = Rubric.tiny(.tiny(measure: .tiny("人数 / 编制数"), rule: Self.steps))
    let people = Int.random(in: 0...60, using: &random)
    let quota = Int.random(in: 1...60, using: &random)
    func points(_ people: Int) throws -> Points {
      try rubric.score(["fact.people": "\(people)", "fact.quota": "\(quota)"]).points
    }
    let now = try points(people)
    let report = rubric.report(["fact.people": "\(people)", "fact.quota": "\(quota)"])
    let changes = Evaluator(rubric, report).nearestChanges(for: rubric.indicators[0])
      .filter { $0.fact.id == "people" }
    let gain = try (people...120).first { try points($0) > now }
    let loss = try (0...people).reversed().first { try points($0) < now }
    #expect(
      changes.filter { $0.points > now }.map(\.target)
        == [gain].compactMap { $0 }.map(DecimalNumber.init))
    #expect(
      changes.filter { $0.points < now }.map(\.target)
        == [loss].compactMap { $0 }.map(DecimalNumber.init))
  }
}

extension Chance {
  /// Figures of all sizes, zero among them.
  fileprivate mutating func entries() -> [String: String] {
    let limit = [10, 10_000, 1_000_000_000_000].randomElement(using: &self) ?? 10
    func amount(_ random: inout Chance) -> String {
      "\(Int.random(in: 0...limit, using: &random)).\(Int.random(in: 10...99, using: &random))"
    }
    return [
      "fact.actual": amount(&self), "fact.plan": amount(&self),
      "fact.people": "\(Int.random(in: 0...200, using: &self))",
      "fact.quota": "\(Int.random(in: 0...200, using: &self))",
    ]
  }
}
