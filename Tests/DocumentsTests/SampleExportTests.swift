import Documents
import Evaluation
import Testing

/// A paragraph of the published report that we print otherwise, and why.
struct Correction: Equatable {
  var original: String
  var ours: String
  var reason: String

  /// The list that stands beside this test: three lines an entry, `#` before remarks.
  static func all() throws -> [Correction] {
    let lines = try Shipped.lines(of: "Corrections.txt").filter { !$0.hasPrefix("#") }
    return stride(from: 0, to: lines.count, by: 3).compactMap { start in
      let entry = lines[start..<min(start + 3, lines.count)]
      let texts = zip(entry, ["原文：", "改为：", "理由："]).compactMap { line, label in
        line.hasPrefix(label) ? String(line.dropFirst(label.count)) : nil
      }
      guard texts.count == 3 else { return nil }
      return Correction(original: texts[0], ours: texts[1], reason: texts[2])
    }
  }
}

@Suite("The published report, printed again")
struct SampleExportTests {
  private func printed(_ name: String) throws -> [String] {
    let (report, rubric) = try Shipped.report(name)
    return TextWriter().text(of: Document(report, rubric)).paragraphs
  }

  @Test func `every paragraph is the published one, but for the listed corrections`() throws {
    let published = try Shipped.lines(of: "Fixtures/sample-report.txt")
    let ours = try printed("wuhua-2023")
    try #require(ours.count == published.count)
    let found = zip(published, ours).filter { $0 != $1 }.map { [$0, $1] }
    #expect(found == (try Correction.all()).map { [$0.original, $0.ours] })
  }

  @Test func `every correction has its reason`() throws {
    let lines = try Shipped.lines(of: "Corrections.txt").filter { !$0.hasPrefix("#") }
    let corrections = try Correction.all()
    #expect(corrections.count * 3 == lines.count)
    #expect(corrections.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func `the corrected copy prints without a gap`() throws {
    let text = try printed("wuhua-2023-corrected").joined(separator: "\n")
    #expect(!text.contains("未填〕"))
    #expect(!text.contains("{"))
    #expect(text.contains("占100.00%；总支出19378.03万元（含往年结转结余资金151.60万元）"))
  }
}
