import Evaluation
import FoundationEssentials
import Testing

/// `Findings/*.txt` holds what is found, a finding a line, with the characters in brackets.
@Suite("What the checks find in the published report")
struct SampleFindingTests {
  @Test func `the draft yields the mistakes that a program can know, at their characters`() throws {
    let sample = try Sample("wuhua-2023")
    try Recorded("sample").compare(sample.findingLines)
  }

  /// The draft leaves some sentences to the program, which makes no such mistakes; here they stand
  /// as they were printed.
  @Test func `so do the sentences as they were printed`() throws {
    var sample = try Sample("wuhua-2023")
    sample.report = try sample.report.asPrinted
    try Recorded("sample-as-printed").compare(sample.findingLines)
  }

  @Test func `the corrected copy has no findings`() throws {
    let sample = try Sample("wuhua-2023-corrected")
    #expect(sample.findingLines == [])
  }

  @Test func `applying all fixes leaves what needs a person`() throws {
    var sample = try Sample("wuhua-2023")
    sample.report = try sample.report.asPrinted
    sample.report.applyFixes(of: sample.rubric)
    let left = sample.rubric.findings(in: sample.report)
    #expect(left.allSatisfy { $0.fix == nil })
    try Recorded("sample-fixed").compare(sample.findingLines)
  }

  @Test func `a justified warning says so, and keeps its reason with the field`() throws {
    var sample = try Sample("wuhua-2023")
    let warning = try sample.rubric.findings(in: sample.report)
      .first { $0.check == "suspicious-ratio" }.orThrow()
    sample.report.justifications[warning.justificationKey] = "预算数按批复文件填写。"
    let found = sample.rubric.findings(in: sample.report).filter(\.isJustified)
    #expect(found.map(\.justification) == ["预算数按批复文件填写。"])
    #expect(found.map(\.field) == [warning.field])
  }

  @Test func `the shipped rubric has no problems`() throws {
    #expect(try Sample("wuhua-2023").rubric.problems() == [])
  }
}

extension Sample {
  /// A finding a line: severity, check, field, characters, message, fix.
  var findingLines: [String] {
    rubric.findings(in: report).map { finding in
      let marked = finding.range.map { range -> String in
        guard case .text(let text) = report[finding.field] else { return "" }
        return "［\(String(Array(text)[range]))］"
      }
      let fix = finding.fix.map { " → “\($0.replacement)”" } ?? ""
      return "\(finding.severity.title) \(finding.check) \(finding.field.address) "
        + "\(finding.range.map { "\($0.lowerBound)..<\($0.upperBound)" } ?? "-")"
        + "\(marked ?? "") \(finding.message)\(fix)"
    }
  }
}

extension Report {
  /// With the four printed sentences that the draft leaves to the program.
  fileprivate var asPrinted: Report {
    get throws {
      var report = self
      let form = "根据部门决算报表财决01-1表《财政拨款收入支出决算总表》，"
      report[.explanation("appropriation_deviation")] = .text(
        form + "财政拨款收入预决算差异率=（192802080.44-194730101.24）/194730101.24*100%=1%,"
          + "因此需要扣减0.5分。")
      report[.explanation("carryover_rate")] = .text(
        form + "结转结余率=537762.26/（1516017+192802080.44）*100%=1%，因此该指标得4分。")
      report[.explanation("staff_control_rate")] = .text(
        "本单位在编人数为32人，核定编制数为35人，控制比率》90%。")
      report[.text("annual_work")] = .text(
        "2023年度总收入19280.21万元，其中：财政拨款收入19280.21万元，占100%；总支出19378.04万元"
          + "（含往年结转结余资金151.61万元），其中：基本支出538.05万元，项目支出18839.99万元。")
      return report
    }
  }
}
