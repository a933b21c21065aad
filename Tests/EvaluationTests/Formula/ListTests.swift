import Testing

@testable import Evaluation

@Suite("Lists of figures")
struct ListTests {
  private static let facts =
    Fact.tiny + [
      Fact(id: "contracts", label: "合同金额", kind: .amounts),
      Fact(id: "trips", label: "批次人数", kind: .counts(unit: "人")),
    ]

  private func rubric(_ formula: String, format: MeasureFormat = .amount) -> Rubric {
    .tiny(
      .tiny(
        maximum: "10", measure: .tiny(formula, label: "平均", format: format),
        rule: .ratio(RatioRule())), facts: ListTests.facts)
  }

  @Test(
    "figures stand between separators, each as a single one is typed",
    arguments: [
      ("1200；300.5", "1,200.00；300.50"), ("1;2", "1.00；2.00"), ("１２；３、４", "12.00；3.00；4.00"),
      ("1.2万元、0.0001亿", "12,000.00；10,000.00"), ("=1万+2万；1,234,567", "30,000.00；1,234,567.00"),
      (" 7 ", "7.00"), ("7；", "7.00"), ("0；0", "0.00；0.00"), ("无", "无"), (" 无 ", "无"),
    ])
  func read(typed: String, shown: String) throws {
    #expect(try FactValue(typed, as: .amounts).text(as: .amounts) == shown)
  }

  @Test(
    "the figure that is wrong is counted",
    arguments: [
      ("1；12a", "第 2 个数：第 3 个字“a”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("1；；2", "第 2 个数：数字没有写完，请补全，或清空此格。"),
      ("1；-2；3", "第 2 个数：这里不能是负数，请核对后重填。"),
      ("1；2人", "第 2 个数：单位“人”不适用于这里，请改用所示单位。"),
      ("1.234", "按本格的单位计，小数最多 2 位，请核对后重填。"),
      ("；", "数字没有写完，请补全，或清空此格。"),
    ])
  func refused(typed: String, message: String) {
    let fault = #expect(throws: EntryFault.self) { try FactValue(typed, as: .amounts) }
    #expect(fault?.message == message)
  }

  @Test func `two hundred figures are read and one more is refused`() throws {
    let most = String(repeating: "1；", count: 199) + "1"
    #expect(try FactValue(most, as: .counts(unit: "人")).text(as: .counts(unit: "人")) == most)
    let fault = #expect(throws: EntryFault.self) { try FactValue(most + "；1", as: .amounts) }
    #expect(fault?.message == "这里最多填 200 个数，请合并较小的几个后再填。")
  }

  @Test(
    "sums, counts and means, of nothing entered, of none and of some",
    arguments: [
      ("sum(合同金额)", "1万；2万", "30000"), ("求和(合同金额)", "0.1；0.2", "3/10"),
      ("count(合同金额)", "1万；2万", "2"), ("计数(contracts)", "5", "1"),
      ("sum(合同金额) ÷ count(合同金额)", "1；1；2", "4/3"), ("sum(合同金额)", "无", "0"),
      ("count(合同金额)", "无", "0"), ("sum(合同金额) ÷ count(合同金额)", "无", "divisionByZero"),
      ("sum(合同金额)", "", "missing"), ("count(合同金额)", "", "missing"),
      ("sum(合同金额)", "1；a", "missing"),
      ("if(count(合同金额) = 0, 0, sum(合同金额) ÷ count(合同金额))", "无", "0"),
    ])
  func value(formula: String, typed: String, expected: String) {
    let rubric = rubric(formula)
    let evaluator = Evaluator(rubric, rubric.report(["fact.contracts": typed]))
    switch evaluator.number(.tiny(formula)) {
    case .final(let value): #expect(value.fractionText == expected)
    case .undefined(let reason): #expect("\(reason)" == expected)
    case .unknown(let missing):
      #expect(expected == "missing" && missing == [.fact("contracts")])
    case .provisional: Issue.record("formulas are never provisional")
    }
  }

  @Test(
    "a list where a number belongs, and the reverse, are refused",
    arguments: [
      ("合同金额 ÷ 计划数", "公式用到的“合同金额”是一组数，不能当一个数用，请写作 sum(合同金额) 或 count(合同金额)。"),
      ("max(1, 合同金额)", "公式用到的“合同金额”是一组数，不能当一个数用，请写作 sum(合同金额) 或 count(合同金额)。"),
      ("sum(计划数)", "公式用到的“计划数”是一个数，不是一组数，请去掉 sum，或把它的 kind 改为 amounts 或 counts。"),
      ("计数(已建立) + 1", "公式用到的“已建立”是一个数，不是一组数，请去掉 count，或把它的 kind 改为 amounts 或 counts。"),
    ])
  func misplaced(formula: String, reason: String) {
    let problems = rubric(formula).problems().map { "\($0.place): \($0.message)" }
    #expect(problems == ["indicator.rate: \(reason)"])
  }

  @Test func `sum takes one name of a list`() {
    let sums = #expect(throws: FormulaFault.self) { try Formula(parsing: "1 + sum(甲 + 乙)") }
    #expect(sums?.message == "公式第 9 个字处，函数 sum 里只能写一组数的名称。")
    #expect(
      sums?.suggestion(in: "1 + sum(甲 + 乙)") == "几个数相加请直接写 +；一组数是 kind 为 amounts 或 counts 的数据。")
    let two = #expect(throws: FormulaFault.self) { try Formula(parsing: "count(甲, 乙)") }
    #expect(two?.message == "公式第 1 个字处的函数 count 应有 1 个参数。")
  }

  @Test func `without a bracket sum and count are names as they were`() throws {
    #expect(try Formula(parsing: "count + sum").names == ["count", "sum"])
    #expect(try Formula(parsing: "sum (甲)") == .call(.sum, [.name("甲")]))
  }

  @Test(
    "the figures are written out, and come to the same",
    arguments: [
      ("sum(合同金额) ÷ count(合同金额)", "1200；300", "(1,200.00+300.00)÷2"),
      ("sum(合同金额)", "5", "5.00"), ("计划数 - sum(合同金额)", "1；2", "9.00-(1.00+2.00)"),
      ("count(合同金额) + 1", "无", "0+1"), ("sum(合同金额) + 1", "无", "0+1"),
    ])
  func writtenOut(formula: String, typed: String, expected: String) throws {
    let rubric = rubric(formula)
    let report = rubric.report(["fact.contracts": typed, "fact.plan": "9"])
    let writer = SentenceWriter(rubric, report)
    let written = writer.substituted(.tiny(formula))
    #expect(written == expected)
    let again = try Formula(parsing: written.filter { $0 != "," })
    #expect(
      again.evaluate { _ in .unknown(missing: []) } == writer.evaluator.evaluate(.tiny(formula)))
  }

  @Test func `the explanation shows the figures and their sum`() throws {
    let rubric = rubric("sum(合同金额) ÷ 计划数", format: .percent(places: 2))
    let report = rubric.report(["fact.contracts": "1200；300", "fact.plan": "3000"])
    let score = try rubric.score(report).scores.first.orThrow()
    #expect(score.points == points("5"))
    let rows = try rubric.explanation(of: .indicator("rate"), in: report).orThrow().rows.map(\.text)
    #expect(rows.contains("合同金额  1,200.00；300.00 元（2 个，合计 1,500.00 元）"))
    #expect(rows.contains("(1,200.00+300.00)÷3,000.00"))
  }

  @Test func `nearest changes keep a list as it is and never propose one`() {
    let rubric = rubric("sum(合同金额) ÷ 计划数", format: .percent(places: 2))
    let report = rubric.report(["fact.contracts": "1200；300", "fact.plan": "3000"])
    let changes = Evaluator(rubric, report).nearestChanges(for: rubric.indicators[0])
    #expect(!changes.isEmpty)
    #expect(changes.allSatisfy { $0.fact.id == "plan" })
    for change in changes {
      var changed = report
      changed.facts[change.fact.id] = .value(.number(change.target))
      #expect(rubric.score(changed).scores[0].points == change.points)
    }
  }

  @Test(
    "a list has the unit of its figures",
    arguments: [
      ("sum(合同金额) + 人数", ["公式把金额（元）与数量（人）相加减或比较，"]),
      ("sum(批次人数) + 人数", []), ("sum(合同金额) ÷ count(合同金额) - 计划数", []),
      ("sum(合同金额) ÷ count(合同金额) + 人数", ["公式把金额（元）与数量（人）相加减或比较，"]),
    ])
  func units(formula: String, expected: [String]) {
    #expect(UnitMismatch().findings(in: rubric(formula)).map(\.reason) == expected)
  }
}
