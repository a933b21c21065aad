import Documents
import Evaluation
import FoundationEssentials
import Testing

/// Reports as other hands write them, each with what becomes of every line, beside it as text.
///
/// `RECORD=1` records them anew; the difference is read like code.
@Suite("Reports in other hands' habits")
struct OtherHandsTests {
  private static let folder = "Fixtures/hands"

  static var names: [String] {
    ((try? Shipped.files(in: folder)) ?? []).filter { $0.hasSuffix(".txt") }
      .map { String($0.dropLast(4)) }
  }

  @Test("Each line goes where it is expected", arguments: names)
  func placed(name: String) throws {
    let (draft, rubric) = try Shipped.report("wuhua-2023")
    let text = try Shipped.text(of: "\(OtherHandsTests.folder)/\(name).txt")
    let placement = Placement(Manuscript(text: text), by: rubric, draft.rubric)
    try Shipped.compare(
      placement.record(by: rubric, beside: draft), "\(OtherHandsTests.folder)/\(name).expected")
  }

  @Test("No line is dropped", arguments: names)
  func complete(name: String) throws {
    let (draft, rubric) = try Shipped.report("wuhua-2023")
    let manuscript = Manuscript(text: try Shipped.text(of: "\(OtherHandsTests.folder)/\(name).txt"))
    let placement = Placement(manuscript, by: rubric, draft.rubric)
    #expect(placement.entries.flatMap(\.lines).sorted() == manuscript.lines.map(\.number))
  }

  @Test func `there are at least twelve of them`() {
    #expect(OtherHandsTests.names.count >= 12)
  }
}

extension Placement {
  /// What a person reads of a placement: unplaced lines first, then fields that differ from the
  /// sample's draft, then every line.
  fileprivate func record(by rubric: Rubric, beside draft: Report) -> String {
    var lines = ["# 未归位"]
    for entry in unplaced {
      if case .unplaced(let reason) = entry.outcome {
        lines.append("\(entry.lines) \(reason.message) \(entry.text.prefix(40))")
      }
      lines += entry.left.map { "\(entry.lines) 余下：\($0.text)（\($0.reason.message)）" }
    }
    lines.append("# 提示")
    lines += notes.map { "\($0.line) \($0.kind.message)" }
    lines.append("# 没有的章节")
    lines += missing.map { $0.title(by: rubric) }
    lines.append("# 与样本草稿不同的栏目")
    for field in rubric.fields where report[field.path] != draft[field.path] {
      lines.append("\(field.path.address) = \(report[field.path].text(as: field.kind).prefix(200))")
    }
    lines.append("# 自评总分 \(rubric.score(report).total.text)")
    lines.append("# 逐行")
    lines += entries.map { entry in
      "\(entry.lines) \(entry.outcome.title)\(entry.outcome.addresses) \(entry.text.prefix(16))"
    }
    return lines.map { $0.replacing("\n", with: "⏎") }.joined(separator: "\n") + "\n"
  }
}

extension Placement.Outcome {
  fileprivate var addresses: String {
    switch self {
    case .placed(let paths), .written(let paths):
      " → " + paths.map(\.address).joined(separator: " ")
    case .heading(let title): " “\(title)”"
    case .furniture, .unplaced: ""
    }
  }
}

extension Shipped {
  /// Compares a text with a file of these tests, or records it where that is asked for or missing.
  static func compare(_ text: String, _ name: String) throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    let recorded = try? Shipped.text(of: name)
    if isRecording || recorded == nil { try write(text, to: name) }
    if recorded == nil, !isRecording { Issue.record("\(name) was recorded; look at it") }
    guard !isRecording, let recorded else { return }
    #expect(text.split(separator: "\n") == recorded.split(separator: "\n"))
  }
}
