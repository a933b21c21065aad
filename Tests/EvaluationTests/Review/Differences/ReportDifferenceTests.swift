import Testing

@testable import Evaluation

/// Two reports, field by field.
struct ReportDifferenceTests {
  @Test func `a report has no difference from itself`() throws {
    let sample = try Sample("wuhua-2023")
    let difference = ReportDifference(from: sample.report, to: sample.report, by: sample.rubric)
    #expect(difference.isEmpty)
    #expect(difference.summary == "没有差别。")
  }

  @Test func `each changed field is told with its label, and the points that follow`() throws {
    let sample = try Sample("wuhua-2023")
    var report = sample.report
    report.cover[.telephone] = "0753-1234567"
    report[.fact("carryover_end")] = .fact(.value(.number(DecimalNumber(24_000_000))))
    report[.explanation("carryover_rate")] = .text("结余为待付工程尾款。")
    report.lists["key_tasks"]?.removeLast()
    let difference = ReportDifference(from: sample.report, to: report, by: sample.rubric)
    let titles = difference.items.map(\.title)
    #expect(titles.contains("联系电话") && titles.contains("结转结余率 / 说明"))
    #expect(difference.items.count == 4)
    #expect(difference.lines.contains("年末结转结余：537,762.26 元 -> 24,000,000.00 元"))
    #expect(
      difference.scores.items.map(\.text) == ["结转结余率：4 分 -> 2 分（0.28% -> 12.35%）"])
    #expect(difference.summary == "不同 4 处；得分或指标值变化 1 项；总分 97 优 -> 95 优。")
  }

  @Test func `two spellings of one character are different fields`() throws {
    let sample = try Sample("wuhua-2023")
    var (old, new) = (sample.report, sample.report)
    old.texts["duties"] = "caf\u{e9}"
    new.texts["duties"] = "cafe\u{301}"
    #expect(old == new)
    #expect(ReportDifference(from: old, to: new, by: sample.rubric).paths == [.text("duties")])
  }

  @Test func `last year's report is told as a whole, and what changed in it by its field`() throws {
    let sample = try Sample("wuhua-2023")
    var (old, new) = (sample.report, sample.report)
    var year = LastYear(draft: "w-2022")
    year.cover[.year] = "2022"
    year.facts["carryover_end"] = .value(.number(DecimalNumber(5)))
    new.lastYear = year
    var lines = ReportDifference(from: old, to: new, by: sample.rubric).lines
    #expect(lines == ["上年数据：（空） -> 2022 年 w-2022，数据 1 项，文字 0 段"])
    old.lastYear = year
    new.lastYear?.facts["carryover_end"] = .value(.number(DecimalNumber(6)))
    let difference = ReportDifference(from: old, to: new, by: sample.rubric)
    lines = difference.lines
    #expect(lines == ["上年数据：年末结转结余：5.00 元 -> 6.00 元"])
    #expect(difference.paths == [], "no field of this year's")
  }

  @Test func `what the rubric does not know is compared by its address`() throws {
    let rubric = Rubric.tiny(.tiny(measure: .tiny("实际数/计划数"), rule: .unscored))
    var (old, new) = (rubric.emptyReport, rubric.emptyReport)
    old.texts["gone"] = "旧文"
    new.facts["strange"] = .unreadable("12a")
    let difference = ReportDifference(from: old, to: new, by: rubric)
    #expect(difference.lines == ["fact.strange：（空） -> 12a", "section.gone.text：旧文 -> （空）"])
  }

  @Test func `rubric, revision and reasons for warnings are told too`() throws {
    let sample = try Sample("wuhua-2023")
    var report = sample.report
    report.revision = 2
    report.rubric.version = "9"
    report.justifications[
      JustificationKey(check: "suspicious-ratio", field: .fact("appropriation_budget"))] = "照批复。"
    let difference = ReportDifference(from: sample.report, to: report, by: sample.rubric)
    #expect(difference.items.map(\.title).first == "指标体系")
    #expect(difference.lines.contains("版次：1 -> 2"))
    #expect(difference.lines.contains("  + 照批复。"))
  }

  @Test func `an indicator that only one rubric has is told as such`() {
    let old = Rubric.tiny(.tiny("a", title: "甲", rule: .judged(JudgedRule(step: points("1")))))
    let new = Rubric.tiny(.tiny("b", title: "乙", rule: .judged(JudgedRule(step: points("1")))))
    let difference = ReportDifference(
      from: RatedReport(old.report(["indicator.a.points": "3"]), old),
      to: RatedReport(new.report(["indicator.b.points": "4"]), new))
    #expect(
      difference.scores.items.map(\.text) == ["乙：无此项 -> 4 分", "甲：3 分 -> 无此项"])
    #expect(difference.paths == [.points("b"), .points("a")])
  }
}
