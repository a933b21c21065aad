import Evaluation
import Testing

@testable import Documents

/// Documents that no rubric is for: what kind they are, what is wrong in them, and what only looks so.
@Suite("Documents without a rubric")
struct PaperTests {
  private func found(_ text: String) -> [String] {
    Paper(text: text).findings().map { finding in
      "\(finding.place.text) \(finding.check)" + (finding.expected.map { " \($0)" } ?? "")
    }
  }

  @Test("what kind of document it is", arguments: PaperTests.documents.indices)
  func kind(index: Int) {
    let document = PaperTests.documents[index]
    let paper = Paper(text: document.text)
    #expect(PaperKind(paper) == document.kind)
    #expect(paper.year == document.year)
  }

  @Test("what is wrong is found, and nothing else", arguments: PaperTests.documents.indices)
  func findings(index: Int) {
    let document = PaperTests.documents[index]
    #expect(found(document.text) == document.findings)
  }

  @Test func `the findings of all documents are counted by check`() {
    let all = PaperTests.documents.flatMap { Paper(text: $0.text).findings() }
    let counts = Dictionary(grouping: all, by: \.check).mapValues(\.count)
    print(counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    #expect(all.count == PaperTests.documents.map(\.findings.count).reduce(0, +))
  }

  @Test func `a workbook's cells are named as its program names them`() {
    let lines: [IntakeLine] = [
      .sheet(name: "执行情况", isHidden: false),
      .cells(row: 1, cells(["项目", "全年预算数", "执行数", "执行率"])),
      .cells(row: 2, cells(["甲项目", "500", "480", "98%"])), .end,
    ]
    let found = Paper(intake: lines).findings()
    #expect(found.map(\.place.text) == ["“执行情况”表D2"])
    #expect(found.map(\.expected) == ["96.00%"])
  }

  private func cells(_ texts: [String]) -> [SheetCell] {
    texts.enumerated().map { SheetCell(column: $0, text: $1) }
  }
}

struct PaperExample {
  var kind: PaperKind
  var year: Int?
  var text: String
  var findings: [String]
}
