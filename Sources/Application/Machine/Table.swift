public import Terminal

/// Rows whose columns line up by display cells.
public struct Table {
  public enum Alignment {
    case left, right
  }

  var alignments: [Alignment]
  public var rows: [[String]] = []
  public var widths = Widths()

  public init(_ alignments: Alignment...) { self.alignments = alignments }

  /// Adds a row; a column that is not given stays empty.
  public mutating func add(_ cells: String...) { rows.append(cells.map(\.oneLine)) }

  /// One line a row, two blanks between columns, none at a line's end.
  public var text: String {
    let columns = alignments.indices.map { column in
      rows.map { $0.indices.contains(column) ? widths.cells($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { line($0, columns) + "\n" }.joined()
  }

  private func line(_ row: [String], _ columns: [Int]) -> String {
    let cells = row.indices.map { column in
      widths.padded(row[column], to: columns[column], right: alignments[column] == .right)
    }
    let line = cells.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
