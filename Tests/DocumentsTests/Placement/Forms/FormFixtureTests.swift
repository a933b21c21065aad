import Documents
import Evaluation
import FoundationEssentials
import Testing

/// Forms in the habits of other offices, invented, each with its whole account beside it.
///
/// The accounts were written by reading the forms as a careful clerk would, and are compared whole.
@Suite("Forms of other offices")
struct FormFixtureTests {
  private static let folder = "Fixtures/forms"

  static var names: [String] {
    ((try? Shipped.files(in: folder)) ?? []).filter { $0.hasSuffix(".txt") }
      .map { String($0.dropLast(4)) }
  }

  /// The rubric stands behind `@` in the file's name.
  private func placed(_ name: String) throws -> PlacedText {
    let rubric = try #require(name.split(separator: "@").last)
    return try PlacedText(
      try Shipped.text(of: "\(FormFixtureTests.folder)/\(name).txt"), by: String(rubric))
  }

  @Test("Each field, each cell that is left, each note", arguments: names)
  func account(_ name: String) throws {
    try Shipped.compare(try placed(name).account, "\(FormFixtureTests.folder)/\(name).expected")
  }

  @Test("Every line is an entry", arguments: names)
  func complete(_ name: String) throws {
    let manuscript = Manuscript(
      text: try Shipped.text(of: "\(FormFixtureTests.folder)/\(name).txt"))
    #expect(try placed(name).placement.entries.flatMap(\.lines) == manuscript.lines.map(\.number))
  }

  @Test func `there are at least ten of them`() {
    #expect(FormFixtureTests.names.count >= 10)
  }
}

extension PlacedText {
  /// All of it as text: fields, what is left, notes, the total.
  fileprivate var account: String {
    var lines = ["# 栏目"]
    for field in rubric.fields where !placement.report[field.path].isEmpty {
      let text = placement.report[field.path].text(as: field.kind)
      lines.append("\(field.path.address) = \(text)")
    }
    lines += ["# 未归位"] + skipped + ["# 提示"] + notes
    lines.append("# 自评总分 \(rubric.score(placement.report).total.text)")
    return lines.map { $0.replacing("\n", with: "⏎") }.joined(separator: "\n") + "\n"
  }
}
