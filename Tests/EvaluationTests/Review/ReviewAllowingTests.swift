import Evaluation
import Testing

struct ReviewAllowingTests {
  private let reviewer = Person(name: "李审核", roles: [.reviewer], publicKey: "PEM")
  private let filler = Person(name: "张填报", roles: [.filler])

  @Test func returningApprovingAndSigningNeedARegisteredKey() {
    var review = Review()
    review.state = .submitted
    let keyless = Person(name: "王审核", roles: [.reviewer])
    #expect(review.refusal(of: .approve, by: keyless) == .noKey("王审核"))
    #expect(review.refusal(of: .return, by: keyless) == .noKey("王审核"))
  }

  @Test(arguments: [ReviewAction.approve, .sign])
  func nobodyJudgesWhatTheyHadAHandIn(action: ReviewAction) {
    var review = Review()
    review.state = action == .approve ? .submitted : .approved
    #expect(review.refusal(of: action, by: reviewer) == nil)
    #expect(review.refusal(of: action, by: reviewer, filler: " 李审核 ") == .ownReport(action, "李审核"))
    review.contributors = ["张填报", "李审核"]
    #expect(review.refusal(of: action, by: reviewer) == .ownReport(action, "李审核"))
  }

  @Test func anOpenQueryHoldsTheSignatureBack() {
    var review = Review()
    review.state = .approved
    let mark = Mark(actor: Actor(name: "李审核", user: "li"), time: Timestamp(seconds: 0))
    review.queries = [
      Query(id: 1, field: .cover(.unit), range: nil, quote: "", text: "全称？", asked: mark)
    ]
    #expect(review.refusal(of: .sign, by: reviewer) == .openQueries(1))
    review.queries[0].answer = Query.Answer(text: "已改。", change: "", mark: mark)
    #expect(review.refusal(of: .sign, by: reviewer) == .openQueries(1))
    review.queries[0].closed = mark
    #expect(review.refusal(of: .sign, by: reviewer) == nil)
  }

  @Test func errorsAndBareWarningsHoldTheSubmissionBack() throws {
    let sample = try Sample("wuhua-2023")
    let rubric = sample.rubric
    var report = sample.report
    let review = Review()
    let findings = rubric.findings(in: report)
    guard case .errorsStand = review.refusal(of: .submit, by: filler, findings: findings) else {
      Issue.record("The sample has errors.")
      return
    }
    let warnings = findings.filter { $0.severity == .warning }
    guard
      case .warningsUnjustified(let count, _) = review.refusal(
        of: .submit, by: filler, findings: warnings)
    else {
      Issue.record("The sample has warnings.")
      return
    }
    #expect(count == warnings.count)
    for warning in warnings { report.justifications[warning.justificationKey] = "已核实。" }
    let justified = rubric.findings(in: report).filter { $0.severity != .error }
    #expect(review.refusal(of: .submit, by: filler, findings: justified) == nil)
  }

  @Test func theReviewedTotalTakesTheSupervisorsPoints() throws {
    let sample = try Sample("wuhua-2023")
    let rubric = sample.rubric
    let report = sample.report
    let mark = Mark(actor: Actor(name: "李审核", user: "li"), time: Timestamp(seconds: 0))
    let own = rubric.score(report)
    let first = try #require(own.scores.first { $0.points > .zero })
    var review = Review()
    review.scores[first.indicator] = ReviewScore(
      indicator: first.indicator, points: .zero, reason: "没有依据。", mark: mark)
    let reviewed = rubric.reviewed(report, by: review)
    #expect(reviewed.total == own.total - first.points)
    #expect(rubric.score(report) == own)
  }

  @Test func theRosterKnowsWhoMayActOnADay() throws {
    var person = filler
    person.validFrom = CalendarDate(year: 2024, month: 1, day: 1)
    person.validTo = CalendarDate(year: 2024, month: 12, day: 31)
    let roster = Roster(people: [person])
    let day = { (text: String) in try #require(CalendarDate(text)) }
    #expect(try roster.person(named: "张填报", on: day("2024-12-31")) == person)
    let early = #expect(throws: ReviewRefusal.self) {
      try roster.person(named: "张填报", on: day("2023-12-31"))
    }
    #expect(early?.message == "“张填报”的资格从2024年1月1日起才有效。请到期再办，或请管理员改正名册。")
    let late = #expect(throws: ReviewRefusal.self) {
      try roster.person(named: "张填报", on: day("2025-01-01"))
    }
    #expect(late?.message == "“张填报”的资格已于2024年12月31日期满。请由资格有效的人员办理，或请管理员延长期限。")
    #expect(throws: ReviewRefusal.notInRoster("赵")) {
      try roster.person(named: "赵", on: day("2024-06-01"))
    }
  }
}
