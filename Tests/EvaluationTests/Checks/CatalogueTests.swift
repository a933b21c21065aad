import Testing

@testable import Evaluation

/// The manual's catalogue of checks, generated from `Sentences` in the screen's words.
@Suite("The catalogue of checks")
struct CatalogueTests {
  @Test func `the manual has every check, with a wrong and a right example`() throws {
    let planted = try Sentences.planted()
    let examples = try ReportExample.all()
    var lines = CatalogueTests.head
    for group in Finding.Group.allCases {
      lines += ["", "## \(group.title)", ""]
      for check in CatalogueTests.checks where check.group == group {
        if let sentence = planted.first(where: { $0.check == check.name }) {
          lines += try entry(of: sentence)
        } else {
          let example = try examples.first { $0.check == check.name }.orThrow()
          lines += try entry(of: example)
        }
      }
    }
    try Recorded(checkout: "docs/manual/checks.md").compare(lines)
  }

  @Test func `every check of a whole report raises exactly its own finding, and none put right`()
    throws
  {
    for example in try ReportExample.all() {
      let found = try example.findings(example.wrong)
      #expect(found.map(\.check) == [example.check], "\(example.check): \(found.map(\.message))")
      let left = try example.findings(example.right)
      #expect(left.map(\.message) == [], "\(example.check)")
    }
  }

  @Test func `every check has an example`() throws {
    let named = Set(try Sentences.planted().map(\.check) + ReportExample.all().map(\.check))
    #expect(Set(CatalogueTests.checks.map { $0.name }) == named)
    print("\(named.count) checks, each with a wrong and a right example.")
  }

  private static let checks: [any NamedCheck.Type] =
    Rubric.reportChecks.map { type(of: $0) } + Rubric.textChecks.map { type(of: $0) }

  private func entry(of sentence: PlantedError) throws -> [String] {
    let base = try Sample("wuhua-2023-corrected").read
    let finding = try base.with(sentence.wrong, at: sentence.field).findings.first.orThrow()
    return entry(of: finding, wrong: sentence.wrong, right: sentence.right)
  }

  private func entry(of example: ReportExample) throws -> [String] {
    let finding = try example.findings(example.wrong).first.orThrow()
    return entry(
      of: finding, wrong: try example.words(example.wrong), right: try example.words(example.right))
  }

  private func entry(of finding: Finding, wrong: String, right: String) -> [String] {
    [
      "- `\(finding.check)`（\(finding.severity.title)）", "  - 错：\(wrong)", "  - 对：\(right)",
      "  - 提示：\(finding.message)",
    ]
  }

  private static let head = [
    "# 检查目录", "", "程序边填边查。错误只挡送审；警告可以保留，但要说明理由；提示只供参考。",
    "F3 到下一个问题，^L 看问题清单，F8（或 ^U）采纳所示的改法，F6（或 ^E）说明理由，F12 看勾稽关系表。",
    "词表、同义词、阈值和勾稽关系都在指标体系文件里，财政部门可以修改。",
  ]
<<<<<<< HEAD

  /// Checks whose examples are not a sentence.
  private static let words = [
    "missing-cover-line": "封面各项都要填写，日期和年度要写得出。", "missing-text": "各章的正文、条目和数据都要填写。",
    "missing-points": "每项指标都要有得分。", "missing-reason": "失分须写明扣分原因。",
    "unreadable-entry": "数字格里要填数字，不能写“全部完成”。", "override-without-reason": "人工评分须写理由。",
    "own-indicators": "自设指标各格要填全，分值合计等于满分。",
    "unsupported-points": "自评得分须有数据或要点支撑。", "wrong-points": "得分在 0 与满分之间，并按档次填写。",
    "full-points-evidence": "评定的满分须写明依据。", "two-values": "没有填入数据时，同一数量在各处写法要一致。",
    "identity-broken": "勾稽关系要成立：按元相等，或差额有说明。",
    "suspicious-ratio": "预算数不应恰为决算数的整百分比（如 1.01 倍），以免倒推。",
    "far-over-target": "实际超过目标 130% 时，请核对目标或说明。", "last-year-jump": "与上年相差万倍，多半是元与万元混用（须有上年草稿）。",
    "problem-denied": "存在问题写到的事，相关指标不应全是满分。", "loss-unanswered": "失分的指标要在存在问题中写到。",
    "missing-targets": "绩效目标要有目标值。", "target-copied": "完成情况不能照抄绩效目标。",
    "weak-conclusion": "结论与指标一致：指标全满分时不写“基本完成”。", "unchanged-text": "不照搬上年的文字（须有上年草稿）。",
    "unconfirmed": "沿用上年的内容要逐项改写，或按 ^U 确认。",
  ]
=======
>>>>>>> main
}
