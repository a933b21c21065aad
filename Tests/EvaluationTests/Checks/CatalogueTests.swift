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
}
