import Documents
import Evaluation
import FoundationEssentials
import Storage
import Testing

/// Forms and base tables in the habits of many offices, invented, each with its whole account.
///
/// Each is one description in `Fixtures/layouts`, made as docx, xlsx and csv: all three must give the
/// account beside it. `RECORD=1` writes the accounts anew, from docx; the difference is read like code.
@Suite("Layouts of other offices, in every format")
struct LayoutTests {
  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/layouts")
  }
  private static var root: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }

  private static func text(_ name: String) -> String {
    let data = try? Data(contentsOf: folder.appending(path: name))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  /// `=== name @ rubric`, then the lines.
  static var layouts: [Layout] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file in
      text(file).split(separator: "=== ").map { part in
        let lines = part.split(whereSeparator: \.isNewline).map(String.init)
        let head = lines[0].split(separator: " @ ")
        return Layout(
          name: String(head[0]), rubric: String(head[1]), lines: Array(lines.dropFirst()))
      }
    }
  }

  private func account(_ layout: Layout, _ format: Layout.Format) throws -> String {
    let folders = ["/data/rubrics", "/Tests/DocumentsTests/Fixtures/rubrics"]
    let stored = try RubricStore(folders: folders.map { LayoutTests.root + $0 })
      .load(Rubric.ID(layout.rubric))
    let placement = Placement(
      try layout.manuscript(format), by: stored.rubric, stored.reference)
    var lines: [String] = []
    for field in stored.rubric.fields where !placement.report[field.path].isEmpty {
      let text = placement.report[field.path].text(as: field.kind)
      lines.append("\(field.path.address) = \(text.replacing("\n", with: "⏎"))")
    }
    lines += placement.skipped.map { skipped in
      // Programs write numbers in their own way: 9.50 as 9.5.
      "? \(skipped.lines[0]) \(skipped.text) — \(skipped.reason.message)"
    }
    lines += placement.notes.map { "! \($0.line) \($0.kind.message)" }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test("Each has its account", arguments: layouts)
  func account(_ layout: Layout) throws {
    let file = LayoutTests.folder.appending(path: layout.name + ".expected")
    let read = try account(layout, .docx)
    if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(read.utf8).write(to: file) }
    let expected = LayoutTests.text(layout.name + ".expected")
    #expect(read.split(separator: "\n") == expected.split(separator: "\n"))
  }

  @Test("A workbook and a text with commas say the same", arguments: layouts)
  func same(_ layout: Layout) throws {
    let expected = LayoutTests.text(layout.name + ".expected").split(separator: "\n")
      .map(String.init)
    for format in [Layout.Format.xlsx, .csv] {
      let read = try account(layout, format).split(separator: "\n").map(String.init)
      #expect(read.filter { !expected.contains($0) } == [], "\(format.rawValue) adds")
      #expect(expected.filter { !read.contains($0) } == [], "\(format.rawValue) lacks")
    }
  }

  @Test func `there are at least forty of them`() {
    #expect(LayoutTests.layouts.count >= 40)
    #expect(Set(LayoutTests.layouts.map(\.name)).count == LayoutTests.layouts.count)
  }
}
