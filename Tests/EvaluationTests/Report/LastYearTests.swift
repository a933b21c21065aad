import Evaluation
import Testing

@Suite("Last year beside this year")
struct LastYearTests {
  private func thisYear() throws -> (Report, Report, Rubric) {
    let sample = try Sample("wuhua-2023")
    var report = Report(rubric: sample.report.rubric)
    report.cover[.year] = "2024"
    let previous = LastYear(sample.report, draft: "wuhua-2023")
    return (report.takingOver(previous, by: sample.rubric), sample.report, sample.rubric)
  }

  @Test func `words are taken over unconfirmed, figures and points are not`() throws {
    let (report, old, rubric) = try thisYear()
    #expect(report.texts == old.texts)
    #expect(report.lists == old.lists)
    #expect(report.facts.isEmpty)
    #expect(report.answers.values.allSatisfy { $0.points == nil && $0.checks.isEmpty })
    #expect(rubric.score(report).total == .zero)
    #expect(report.cover[.year] == "2024")
    #expect(report.isUnconfirmed(.text("duties")))
    #expect(report.isUnconfirmed(.item("key_tasks", 2)))
    #expect(!report.isUnconfirmed(.cover(.year)))
  }

  @Test func `half of them confirmed, the other half is found`() throws {
    var (report, _, rubric) = try thisYear()
    let all = rubric.fields.map(\.path).filter { report.unconfirmed.contains($0) }
    for path in all.prefix(all.count / 2) { report.confirm(path) }
    let found = rubric.findings(in: report).filter { $0.check == "unconfirmed" }.map(\.field)
    #expect(found == Array(all.dropFirst(all.count / 2)))
    #expect(found.count == report.unconfirmed.count)
  }

  @Test func `touching a field confirms it`() throws {
    var (report, _, _) = try thisYear()
    report[.text("duties")] = .text("新的职责。")
    #expect(!report.isUnconfirmed(.text("duties")))
    report[.item("key_tasks", 0)] = .text("新的任务。")
    #expect(!report.isUnconfirmed(.items("key_tasks")))
  }

  @Test func `a confirmed text that is last year's word for word is still a finding`() throws {
    var (report, _, rubric) = try thisYear()
    report.confirm(.text("problems"))
    let checks = rubric.findings(in: report).filter { $0.field == .text("problems") }.map(\.check)
    #expect(checks.contains("unchanged-text"))
  }

  @Test func `what stands already is not written over`() throws {
    let sample = try Sample("wuhua-2023")
    var report = Report(rubric: sample.report.rubric)
    report.texts["duties"] = "已写好。"
    let taken = report.takingOver(LastYear(sample.report, draft: "a"), by: sample.rubric)
    #expect(taken.texts["duties"] == "已写好。")
    #expect(!taken.isUnconfirmed(.text("duties")))
  }

  @Test(
    "A change is told in the figure's own way",
    arguments: [
      (Fact.Kind.amount, "100", "105.26", "增 5.26%"), (.amount, "0", "5", "增 5.00元"),
      (.count(unit: "人"), "35", "32", "减 3人"), (.percentage, "95", "96.5", "增 1.5 个百分点"),
      (.amount, "7", "7", "与上年相同"),
    ])
  func change(kind: Fact.Kind, before: String, now: String, expected: String) throws {
    let fact = Fact(id: "x", label: "某数", kind: kind)
    let old = try FactValue(before, as: kind)
    #expect(fact.change(from: old, to: try FactValue(now, as: kind)) == expected)
  }
}
