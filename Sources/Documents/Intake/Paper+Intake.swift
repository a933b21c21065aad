public import Evaluation

extension Paper {
  /// A document or a workbook as it was read: paragraphs, and rows that follow each other as tables.
  public init(intake lines: [IntakeLine]) {
    var builder = PaperBuilder()
    for line in lines { builder.take(line) }
    self.init(blocks: builder.finished)
  }

  /// Plain text: a line is a paragraph, lines with cells between tabs or `|` are a table.
  public init(text: String) {
    var builder = PaperBuilder()
    for line in Manuscript(text: text).lines {
      switch line.content {
      case .paragraph(let text): builder.add(text, number: line.number)
      case .row(let cells): builder.add(row: cells)
      }
    }
    self.init(blocks: builder.finished)
  }
}

/// Gathers rows into tables.
private struct PaperBuilder {
  private var blocks: [Paper.Block] = []
  private var rows: [PaperTable.Row] = []
  private var sheet = ""
  private var paragraphs = 0
  private var tables = 0

  var finished: [Paper.Block] {
    var builder = self
    builder.close()
    return builder.blocks
  }

  mutating func take(_ line: IntakeLine) {
    switch line {
    case .paragraph(let text):
      paragraphs += 1
      add(text, number: paragraphs)
    case .row(let cells): add(row: cells)
    case .sheet(let name, _):
      close()
      sheet = name
    case .cells(let number, let cells):
      let last = cells.map(\.column).max() ?? 0
      var texts = [String](repeating: "", count: last + 1)
      for cell in cells where cell.column >= 0 && cell.display != .uncomputed {
        texts[cell.column] = cell.text
      }
      rows.append(PaperTable.Row(number: number, cells: texts))
    case .omitted, .end, .fault: break
    }
  }

  mutating func add(_ text: String, number: Int) {
    close()
    if !text.trimmed.isEmpty { blocks.append(.paragraph(number: number, text: text)) }
  }

  mutating func add(row cells: [String]) {
    rows.append(PaperTable.Row(number: rows.count + 1, cells: cells))
  }

  private mutating func close() {
    guard !rows.isEmpty else { return }
    tables += 1
    blocks.append(.table(PaperTable(sheet: sheet, number: tables, rows: rows)))
    rows = []
  }
}
