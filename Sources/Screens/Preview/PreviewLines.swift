import Documents
import Evaluation
import Terminal

/// The printed report broken into lines of a page.
struct PreviewLines {
  struct Line {
    var text: String
    var column: Int
    var style: Style
    var part: Part?
  }

  private(set) var lines: [Line] = []
  private let columns: Int
  private let widths: Widths
  /// 28 characters a line, as GB/T 9704-2012 sets them.
  private static let pageColumns = 56

  init(_ state: FillingState, columns: Int, widths: Widths) {
    self.columns = min(columns - 4, PreviewLines.pageColumns)
    self.widths = widths
    let document = Document(state.report, state.rubric, PrintOptions())
    for entry in document.entries { add(entry) }
  }

  /// Where a part begins; the cover at the very top.
  func index(of part: Part) -> Int {
    part == .cover ? 0 : lines.firstIndex { $0.part == part } ?? 0
  }

  private mutating func add(_ entry: Document.Entry) {
    switch entry.block {
    case .attachmentMark(let text): add(text, entry.part, indent: "", .bold)
    case .note(let text):
      centre(text, entry.part)
      add("", entry.part, indent: "", .plain)
    case .title(let text):
      add("", entry.part, indent: "", .plain)
      centre(text, entry.part)
      add("", entry.part, indent: "", .plain)
    case .coverLine(let text): add(text, entry.part, indent: "", .plain)
    case .heading(let depth, let number, let text):
      add(number + text, entry.part, indent: "　　", depth < 3 ? .bold : .plain)
    case .paragraph(let text), .remark(let text): add(text, entry.part, indent: "　　", .plain)
    case .signature(let signature):
      add("", entry.part, indent: "", .plain)
      for line in signature { align(line, entry.part) }
    case .table(let table):
      add(table, entry.part)
    }
  }

  private mutating func add(_ text: String, _ part: Part?, indent: String, _ style: Style) {
    let characters = Array(indent + text)
    let layout = TextLayout(characters, columns: columns, widths: widths)
    for row in 0..<layout.rows {
      lines.append(
        Line(text: layout.text(row: row, of: characters), column: 2, style: style, part: part))
    }
  }

  /// Row by row: what is merged on paper stands on a line above its rows.
  private mutating func add(_ table: TableBlock, _ part: Part?) {
    add(table.columns.map(\.title).joined(separator: "  "), part, indent: "", .bold)
    for row in table.rows {
      let names = max(row.firstIndex(where: \.isNumber).map { $0 - 1 } ?? 0, 0)
      for cell in row[..<names] where !cell.text.isEmpty {
        add(cell.text, part, indent: "", .bold)
      }
      let rest = row[names...].map(\.text).filter { !$0.isEmpty }
      add(rest.joined(separator: "  "), part, indent: names > 0 ? "　" : "", .plain)
    }
  }

  /// At the right, with room for two characters.
  private mutating func align(_ text: String, _ part: Part?) {
    let column = 2 + max(columns - 4 - widths.cells(text), 0)
    lines.append(Line(text: text, column: column, style: .plain, part: part))
  }

  private mutating func centre(_ text: String, _ part: Part?) {
    let layout = TextLayout(text, columns: columns, widths: widths)
    let characters = Array(text)
    for row in 0..<layout.rows {
      let line = layout.text(row: row, of: characters)
      let column = 2 + max((columns - widths.cells(line)) / 2, 0)
      lines.append(Line(text: line, column: column, style: .bold, part: part))
    }
  }
}

extension TableCell {
  fileprivate var isNumber: Bool {
    switch content {
    case .number: true
    case .text, .covered: false
    }
  }
}
