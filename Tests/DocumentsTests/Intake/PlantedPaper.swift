import Evaluation
import FoundationEssentials

@testable import Documents

/// A document of `Fixtures/papers` with the key of what is wrong in it.
///
/// The first line is `# kind`. Below it `{sum 190万元}` stands where something is wrong (what kind of
/// fault, and the characters), `{ok 45人}` where something right looks as if it were not.
struct PlantedPaper {
  struct Fault {
    var kind: String
    var place: PaperPlace
    var range: Range<Int>
  }

  var name: String
  var kind: PaperKind?
  var paper: Paper
  var faults: [Fault] = []
  /// How many right places look wrong.
  var suspects = 0

  init(name: String, text: String) {
    self.name = name
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    kind = lines.first.flatMap { PaperKind(rawValue: String($0.dropFirst(2))) }
    let marked = lines.dropFirst().map(MarkedLine.init)
    paper = Paper(text: marked.map(\.text).joined(separator: "\n"))
    let places = paper.places(of: marked.map(\.text))
    for (line, place) in zip(marked, places) {
      for mark in line.marks {
        guard mark.kind != "ok" else {
          suspects += 1
          continue
        }
        guard let place else { continue }
        faults.append(Fault(kind: mark.kind, place: place.column(mark.cell), range: mark.range))
      }
    }
  }

  static func all() throws -> [PlantedPaper] {
    var folder = URL(filePath: #filePath)
    folder.deleteLastPathComponent()
    folder.deleteLastPathComponent()
    let path = folder.path + "/Fixtures/papers"
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
      PlantedPaper(
        name: name, text: try String(contentsOf: URL(filePath: path + "/" + name), encoding: .utf8))
    }
  }
}

/// A line without its marks, and where they stood.
private struct MarkedLine {
  struct Mark {
    var kind: String
    var range: Range<Int>
    /// Counted from 0; meaningless outside of tables.
    var cell: Int
  }

  var text = ""
  var marks: [Mark] = []

  init(_ line: String) {
    var rest = Array(line)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let blank = rest[open...].firstIndex(of: " ")
    {
      text += String(rest[..<open])
      let start = text.count
      text += String(rest[(blank + 1)..<close])
      marks.append(
        Mark(
          kind: String(rest[(open + 1)..<blank]), range: start..<text.count,
          cell: text.count { $0 == "\t" }))
      rest = rest[(close + 1)...]
    }
    text += String(rest)
  }
}

extension Paper {
  /// Where each line stands: lines that are no paragraphs are the rows of the tables, in order.
  fileprivate func places(of lines: [String]) -> [PaperPlace?] {
    var rows = tables.flatMap { table in
      table.rows.map { PaperPlace.cell(sheet: "", table: table.number, row: $0.number, column: 1) }
    }[...]
    let paragraphs = Set(
      blocks.compactMap { block -> Int? in
        if case .paragraph(let number, _) = block { number } else { nil }
      })
    return lines.enumerated().map { index, line in
      if paragraphs.contains(index + 1) { return .paragraph(index + 1) }
      return line.allSatisfy(\.isWhitespace) ? nil : rows.popFirst()
    }
  }
}

extension PaperPlace {
  fileprivate func column(_ cell: Int) -> PaperPlace {
    switch self {
    case .paragraph: self
    case .cell(let sheet, let table, let row, _):
      .cell(sheet: sheet, table: table, row: row, column: cell + 1)
    }
  }
}
