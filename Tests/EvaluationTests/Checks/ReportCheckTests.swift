import Testing

@testable import Evaluation

/// Checks that look at more than one sentence: the smallest change that shows each.
@Suite("Checks of the report as a whole")
struct ReportCheckTests {
  private func raised(_ change: (inout Sample) throws -> Void) throws -> [String] {
    var sample = try Sample("wuhua-2023-corrected")
    try change(&sample)
    return sample.rubric.findings(in: sample.report).map { "\($0.check) \($0.field.address)" }
  }

  @Test func `identities must hold`() throws {
    let found = try raised { $0.enter("5380600", at: "fact.expenditure_basic") }
    #expect(found == ["identity-broken fact.expenditure_total"])
    let more = try raised { $0.enter("24", at: "fact.petitions_answered") }
    #expect(more == ["identity-broken fact.petitions_answered"])
  }

  @Test func `figures far over their target are looked at`() throws {
    let found = try raised { sample in
      sample.enter("4", at: "fact.key_tasks_total")
    }
    #expect(
      found == [
        "identity-broken fact.key_tasks_done", "far-over-target fact.key_tasks_done",
      ])
  }

  @Test func `full points that were judged need words`() throws {
    let found = try raised { sample in
      sample.report[.points("social_benefit")] = .points(.value(points("10")))
      sample.report[.explanation("social_benefit")] = .text("")
    }
    #expect(
      found == [
        "full-points-evidence indicator.social_benefit.explanation",
        "stated-points indicator.social_benefit.deduction",
        "stated-points section.problems.text",
      ])
  }

  @Test func `a target said again is no result`() throws {
    let found = try raised { sample in
      sample.report[.explanation("target_completion")] = .text("服务对象满意度不低于95%。社会保险业务按时办结率不低于98%。")
    }
    #expect(found == ["target-copied indicator.target_completion.explanation"])
  }

  @Test func `two values of what was not entered`() throws {
    let found = try raised { sample in
      sample.report.facts["three_public_budget"] = nil
      sample.report[.text("annual_work")] = .text("三公经费预算数6.80万元。")
      sample.report[.explanation("disclosure")] = .text("三公经费预算数6.86万元。")
    }
    #expect(
      found == [
        "two-values indicator.disclosure.explanation",
        "missing-points fact.three_public_budget",
      ])
  }

  @Test func `beside last year's report`() throws {
    let sample = try Sample("wuhua-2023-corrected")
    var previous = sample.report
    previous.facts["expenditure_basic"] = .value(.number(DecimalNumber(538)))
    for indicator in sample.rubric.indicators { previous[.explanation(indicator.id)] = .text("略。") }
    previous.texts = ["conclusion": previous.texts["conclusion"] ?? ""]
    previous.lists = [:]
    let found = sample.rubric.findings(in: sample.report, previous: previous).map(\.check)
    // The copy's year ends with what this year ends with, not with what it begins with.
    #expect(Set(found) == ["last-year-jump", "unchanged-text", "opening-balance"])
  }
}

extension Sample {
  /// As it would be typed.
  fileprivate mutating func enter(_ text: String, at address: String) {
    guard let path = FieldPath(address: address), let field = rubric.field(at: path) else { return }
    report.enter(text, in: field)
  }
}
