import Testing

@testable import Evaluation

@Suite("Points are settled as they are printed")
struct SettledPointsTests {
  private func rubric(_ maximum: String, _ rounding: PointsRounding? = nil) -> Rubric {
    .tiny(.tiny(maximum: maximum, measure: .tiny("实际数 / 计划数"), rule: .ratio(RatioRule())))
      .with(RubricOptions(rounding: rounding))
  }

  @Test(
    "at two places half up, unless that would hide a loss",
    arguments: [
      ("10", "999.6", "1000", "9.99"), ("10", "999.4", "1000", "9.99"),
      ("10", "999", "1000", "9.99"),
      ("10", "1000", "1000", "10"), ("10", "1001", "1000", "10"), ("50", "1", "3", "16.67"),
      ("8", "1", "3", "2.67"), ("16.67", "99999", "100000", "16.66"), ("10", "1", "100000", "0"),
    ])
  func usual(maximum: String, actual: String, plan: String, expected: String) throws {
    let score = try rubric(maximum).score(["fact.actual": actual, "fact.plan": plan])
    #expect(score.points == points(expected))
    #expect(score.outcome.points == .final(points(expected)))
  }

  @Test(
    "as the rubric says, where it says so",
    arguments: [
      (PointsRounding(places: 0, mode: .halfUp), "10"),
      (PointsRounding(places: 1, mode: .halfUp), "9.6"),
      (PointsRounding(places: 1, mode: .down), "9.5"),
      (PointsRounding(places: 0, mode: .down), "9"),
      (PointsRounding(places: 0, mode: .up), "10"),
      (PointsRounding(places: 0, mode: .halfUp, keepsLoss: true), "9"),
    ])
  func stated(rounding: PointsRounding, expected: String) throws {
    let score = try rubric("10", rounding).score(["fact.actual": "956", "fact.plan": "1000"])
    #expect(score.points == points(expected))
  }

  @Test func `groups and total are the sums of what is printed`() {
    let third = Indicator.tiny(
      "third", maximum: "50", measure: .tiny("人数 / 编制数"), rule: .ratio(RatioRule()))
    let nearly = Indicator.tiny(
      "nearly", maximum: "10", measure: .tiny("实际数 / 计划数"), rule: .ratio(RatioRule()))
    let rubric = Rubric.tiny(third, nearly)
    let card = rubric.score(
      rubric.report([
        "fact.people": "1", "fact.quota": "3", "fact.actual": "999.6", "fact.plan": "1000",
      ]))
    #expect(card.scores.map(\.points.text) == ["16.67", "9.99"])
    #expect(card.groups["all"]?.text == "26.66")
    #expect(card.total == points("26.66"))
  }

  @Test func `rows that the unit added are settled one by one`() throws {
    let rubric = Rubric.tiny(
      .tiny(
        "outputs", maximum: "50", rule: .own(OwnIndicatorsRule(slots: 3, scoring: .weighted))))
    var entries: [String: String] = [:]
    for (row, weight) in ["16.67", "16.67", "16.66"].enumerated() {
      let place = "indicator.outputs.own.\(row + 1)."
      entries[place + "name"] = "指标"
      entries[place + "direction"] = "≥"
      entries[place + "target"] = "3"
      entries[place + "actual"] = "1"
      entries[place + "weight"] = weight
    }
    let score = try rubric.score(entries)
    #expect(score.outcome.verdict == .rows([points("5.56"), points("5.56"), points("5.55")]))
    #expect(score.points == points("16.67"))
  }

  @Test func `the exact value stays in 缘由, and says how it was settled`() throws {
    let rubric = rubric("10")
    let report = rubric.report(["fact.actual": "999.6", "fact.plan": "1000"])
    let rows = try rubric.explanation(of: .indicator("rate"), in: report).orThrow().rows
    #expect(rows.first { $0.label == "判定" }?.text == "10 × 99.96% = 9.996")
    #expect(
      rows.first { $0.label == "得分" }?.text
        == "9.99 分，按规则计算（精确值 9.996，各指标得分四舍五入到 2 位小数，未满分的不进为满分）")
  }

  @Test func `entered points stay as they are`() throws {
    let rubric = rubric("10", PointsRounding(places: 0, mode: .halfUp))
    #expect(try rubric.score(["indicator.rate.points": "3.25"]).points == points("3.25"))
    #expect(try rubric.score(["indicator.rate.override": "9.75"]).points == points("9.75"))
  }
}

@Suite("A grade needs points")
struct GradeTests {
  private let rubric = Rubric.tiny(
    .tiny("a", rule: .judged(JudgedRule(step: points("1")))),
    .tiny("b", maximum: "0", rule: .unscored),
    grades: [Grade(name: "优", from: points("3")), Grade(name: "差", from: points("0"))])

  @Test(
    "with nothing scored there is none; with points, even none of them, there is one",
    arguments: [("", nil), ("0", "差"), ("2", "差"), ("4", "优")] as [(String, String?)])
  func grade(typed: String, name: String?) {
    let report = rubric.report(["indicator.a.points": typed])
    #expect(rubric.score(report).grade?.name == name)
    var book = ScoreBook(rubric.emptyReport, rubric)
    _ = book.update(.points("a"), in: report, by: rubric)
    #expect(book == ScoreBook(report, rubric))
  }

  @Test func `sentences leave a gap for what is not there`() {
    let writer = SentenceWriter(rubric, rubric.emptyReport)
    #expect(writer.fill(.tiny("得{total}分，等级为{grade}")) == "得〔自评分未填〕分，等级为〔等级未填〕")
  }
}
