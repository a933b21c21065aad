import Testing

@testable import Evaluation

@Suite("A reason is for one finding")
struct JustificationTests {
  /// Three losses that the text of the problems does not answer, and two weak words.
  private func sample() throws -> Sample {
    var sample = try Sample("wuhua-2023")
    sample.report.justifications = [:]
    return sample
  }

  private func warnings(_ sample: Sample, _ check: String) -> [Finding] {
    sample.rubric.findings(in: sample.report).filter { $0.check == check }
  }

  @Test func `the reason for one loss leaves the others to be explained`() throws {
    var sample = try sample()
    let losses = warnings(sample, "loss-unanswered")
    #expect(losses.map(\.matter) == ["indicator.procurement_rate", "indicator.social_benefit"])
    #expect(Set(losses.map(\.field)) == [.text("problems")])
    sample.report.justifications[losses[0].justificationKey] = "采购另有说明。"
    #expect(warnings(sample, "loss-unanswered").map(\.isJustified) == [true, false])
  }

  @Test func `findings at characters are told apart by them`() throws {
    let sample = try sample()
    let denied = warnings(sample, "problem-denied")
    #expect(denied.map(\.matter) == ["预算编制", "预算执行率", "资金下达"])
  }

  @Test func `the same characters twice in a text are two findings`() throws {
    var sample = try sample()
    sample.report[.text("annual_work")] = .text("涉及6个镇：甲镇、乙镇。涉及6个镇：甲镇、乙镇、丙镇。")
    let lists = warnings(sample, "count-list")
    #expect(lists.map(\.matter) == ["6", "6#2"])
    sample.report.justifications[lists[1].justificationKey] = "另有附表。"
    #expect(warnings(sample, "count-list").map(\.isJustified) == [false, true])
  }

  @Test func `a reason stays while the text around changes, and ends with the characters`() throws {
    var sample = try sample()
    let weak = try warnings(sample, "weak-conclusion").first.orThrow()
    sample.report.justifications[weak.justificationKey] = "口径不同。"
    guard case .text(let text) = sample.report[.text("conclusion")] else { return }
    sample.report[.text("conclusion")] = .text("经自评，" + text)
    #expect(warnings(sample, "weak-conclusion").map(\.isJustified) == [true])
    sample.report[.text("conclusion")] = .text(text.replacing("基本完成", with: "大部分完成"))
    #expect(warnings(sample, "weak-conclusion").map(\.isJustified) == [false])
  }

  @Test func `an old reason counts where it can be for one finding only`() throws {
    var sample = try sample()
    let old = JustificationKey(check: "suspicious-ratio", field: .fact("appropriation_budget"))
    sample.report.justifications[old] = "照批复填写。"
    let found = warnings(sample, "suspicious-ratio")
    #expect(found.map(\.isJustified) == [true])
    #expect(found.map(\.hasOnlyEarlierReason) == [true])
  }

  @Test func `an old reason counts for none of several, and is proposed for each`() throws {
    var sample = try sample()
    let old = JustificationKey(check: "loss-unanswered", field: .text("problems"))
    sample.report.justifications[old] = "已有说明。"
    let found = warnings(sample, "loss-unanswered")
    #expect(found.map(\.isJustified) == [false, false])
    #expect(found.map(\.earlierReason) == ["已有说明。", "已有说明。"])
  }

  @Test func `handing in counts what is not explained`() throws {
    var sample = try sample()
    let bare = sample.rubric.findings(in: sample.report).filter { $0.severity == .warning }
    let loss = try bare.first { $0.check == "loss-unanswered" }.orThrow()
    sample.report.justifications[loss.justificationKey] = "采购另有说明。"
    let found = sample.rubric.findings(in: sample.report).filter { $0.severity == .warning }
    let filler = Person(name: "张三", roles: [.filler])
    guard
      case .warningsUnjustified(let count, _) = Review().refusal(
        of: .submit, by: filler, findings: found)
    else {
      Issue.record("warnings stand")
      return
    }
    #expect(count == bare.count - 1)
  }

  @Test(
    "five equal reasons are remarked upon, four are not",
    arguments: [(4, 0), (5, 1), (8, 1)])
  func equalReasons(count: Int, notes: Int) throws {
    var sample = try sample()
    let open = sample.rubric.findings(in: sample.report).filter { $0.severity == .warning }
    for finding in open.prefix(count) {
      sample.report.justifications[finding.justificationKey] = "情况属实。"
    }
    let found = sample.rubric.findings(in: sample.report).filter { $0.check == "equal-reasons" }
    #expect(found.count == notes)
  }

  @Test func `no two warnings of the sample have one key`() throws {
    let sample = try sample()
    let keys = sample.rubric.findings(in: sample.report).filter { $0.severity == .warning }
      .map(\.justificationKey)
    #expect(Set(keys).count == keys.count)
  }
}
