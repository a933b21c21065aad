extension Manuscript {
  /// A document of Word as a manuscript: its lines are its paragraphs and rows.
  ///
  /// Soft breaks within a paragraph make lines of one number.
  public init(intake: [IntakeLine]) {
    lines = []
    var number = 0
    for line in intake {
      switch line {
      case .paragraph(let text):
        number += 1
        for piece in text.split(separator: "\n") where !piece.trimmed.isEmpty {
          lines.append(Line(number: number, .paragraph(piece.trimmed)))
        }
      case .row(let cells):
        number += 1
        add(cells.map { $0.split(separator: "\n").map(\.trimmed).joined() }, number)
      case .cells(let row, let cells):
        number = row
        let last = cells.map(\.column).max() ?? 0
        var texts = [String](repeating: "", count: last + 1)
        for cell in cells where cell.column >= 0 { texts[cell.column] = cell.text.trimmed }
        add(texts, number)
      case .sheet, .end, .fault: break
      }
    }
  }

  private mutating func add(_ cells: [String], _ number: Int) {
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first else { return }
    lines.append(Line(number: number, filled.count > 1 ? .row(cells) : .paragraph(first)))
  }
}
