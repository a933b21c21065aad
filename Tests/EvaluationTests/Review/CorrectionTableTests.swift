import Testing

@testable import Evaluation

/// 整改对照表: query, reply, and what changed since.
struct CorrectionTableTests {
  private let sample: Sample
  private let mark = Mark(
    actor: Actor(name: "李国强", user: "li"), time: Timestamp(seconds: 1_713_775_200))

  init() throws { sample = try Sample("wuhua-2023") }

  private func table(
    _ field: FieldPath, from asked: Report, to now: Report, closed: Report? = nil
  ) throws -> CorrectionTable.Row {
    var review = Review()
    review.queries = [
      Query(id: 1, field: field, range: nil, quote: "", text: "为什么？", asked: mark)
    ]
    let table = CorrectionTable(
      review, RatedReport(now, sample.rubric),
      spans: [1: QuerySpan(asked: asked, closed: closed)])
    return try #require(table.rows.first)
  }

  @Test func `what changed in the field since the query is told by itself`() throws {
    var report = sample.report
    report.cover[.telephone] = "0753-1"
    report.cover[.filler] = "另一人"
    let row = try table(.cover(.telephone), from: sample.report, to: report)
    #expect(row.changes == ["\(sample.report.cover[.telephone]) -> 0753-1"])
  }

  @Test func `what an indicator's other fields and figures came to is told with their names`()
    throws
  {
    var report = sample.report
    report[.fact("carryover_end")] = .fact(.value(.number(DecimalNumber(24_000_000))))
    let row = try table(.explanation("carryover_rate"), from: sample.report, to: report)
    #expect(row.changes == ["年末结转结余：537,762.26 元 -> 24,000,000.00 元"])
  }

  @Test func `what changed after the query was closed is another matter`() throws {
    var report = sample.report
    report.cover[.telephone] = "0753-1"
    let row = try table(
      .cover(.telephone), from: sample.report, to: report, closed: sample.report)
    #expect(row.changes == [])
    #expect(row.corrections == [])
  }

  @Test func `the filler's words stand before what the reports show`() throws {
    var report = sample.report
    report.cover[.telephone] = ""
    var row = try table(.cover(.telephone), from: sample.report, to: report)
    row.answer = Query.Answer(text: "已删去。", change: "删去旧号码", mark: mark)
    #expect(
      row.corrections == ["删去旧号码", "\(sample.report.cover[.telephone]) -> （空）"])
  }
}
