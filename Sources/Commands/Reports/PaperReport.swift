import Application
import Documents
import Evaluation
import Storage

/// A file that is checked as it is, and what was found in it.
struct PaperReport {
  let path: String
  let kind: PaperKind
  let year: Int?
  let findings: [PaperFinding]

  init(path: String) throws(Refusal) {
    self.path = path
    let paper = try PaperReport.paper(ImportSource(file: ImportFile(path: path)))
    guard !paper.blocks.isEmpty else { throw .intake(path: path, .empty) }
    kind = PaperKind(paper)
    year = paper.year
    findings = paper.findings()
  }

  private static func paper(_ source: ImportSource) throws(Refusal) -> Paper {
    switch try source.nature() {
    case .archive, .pdf:
      var lines: [IntakeLine] = []
      try source.lines { lines.append($0) }
      return Paper(intake: lines)
    case .text, .draft:
      guard source.file.path.lowercased().hasSuffix(".csv") else {
        return Paper(text: try source.text())
      }
      var lines: [IntakeLine] = []
      try source.lines { lines.append($0) }
      return Paper(intake: lines)
    }
  }

  var text: String {
    var table = Table(.left, .left, .left)
    for finding in findings {
      table.add(finding.severity.title, finding.whereText, finding.message.printable)
    }
    return DraftWords.paper(path.printable, kind, year) + "\n" + table.text
      + DraftWords.paperFindings(findings.count) + "\n"
  }

  var json: JSONValue {
    .object([
      "file": .string(path), "kind": .string(kind.rawValue), "kind_title": .string(kind.title),
      "year": year.map { .number("\($0)") } ?? .null, "findings": .array(findings.map(\.json)),
    ])
  }
}

extension PaperFinding {
  /// The place, and the first character that is meant.
  fileprivate var whereText: String {
    place.text + (range.map { DraftWords.character($0.lowerBound + 1) } ?? "")
  }

  fileprivate var json: JSONValue {
    .object([
      "check": .string(check), "severity": .string(severity.name), "place": place.json,
      "range": range.map { .array([.number("\($0.lowerBound)"), .number("\($0.upperBound)")]) }
        ?? .null,
      "message": .string(message), "expected": .text(expected),
    ])
  }
}

extension PaperPlace {
  fileprivate var json: JSONValue {
    switch self {
    case .paragraph(let number): .object(["paragraph": .number("\(number)")])
    case .cell(let sheet, let table, let row, let column):
      .object([
        "sheet": sheet.isEmpty ? .null : .string(sheet), "table": .number("\(table)"),
        "row": .number("\(row)"), "column": .number("\(column)"),
      ])
    }
  }
}
