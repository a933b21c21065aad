import Text

extension TableBlock {
  /// The head and the rows, a line each, in columns as wide as a terminal shows them.
  public var text: String { textLines.joined(separator: "\n") }

  public var textLines: [String] {
    let lines = [columns.map { TextCell($0.title, .left) }] + rows.map { cells(of: $0) }
    let widths = columns.indices.map { column in
      lines.map { $0[column].isWide ? 0 : $0[column].text.cells() }.max() ?? 0
    }
    return lines.map { line in
      zip(line, widths).map { $0.padded(to: $1) }.joined(separator: "  ").withoutBlanksAtEnd
    }
  }

  private func cells(of row: [TableCell]) -> [TextCell] {
    zip(row, columns).map { cell, column in
      TextCell(cell.text, column.alignment, isWide: cell.columnSpan > 1)
    }
  }

  func mapTexts(_ change: (String) -> String) -> TableBlock {
    var table = self
    table.columns = columns.map { Column(change($0.title), share: $0.share, $0.alignment) }
    table.rows = rows.map { row in
      row.map { cell in
        guard case .text(let text) = cell.content else { return cell }
        var changed = cell
        changed.content = .text(change(text))
        return changed
      }
    }
    return table
  }
}

/// A cell on one line of text.
private struct TextCell {
  let text: String
  let alignment: TableBlock.Alignment
  /// Covers several columns, whose widths it does not decide.
  let isWide: Bool

  init(_ text: String, _ alignment: TableBlock.Alignment, isWide: Bool = false) {
    self.text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    self.alignment = alignment
    self.isWide = isWide
  }

  func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(width - text.cells(), 0))
    switch alignment {
    case .left, .centre: return text + blanks
    case .right: return blanks + text
    }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
