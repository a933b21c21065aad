import Evaluation

extension Paper {
  /// The manuscript as a document of which only the kind is asked.
  init(_ manuscript: Manuscript) {
    var blocks: [Block] = []
    for line in manuscript.lines {
      switch line.content {
      case .paragraph(let text): blocks.append(.paragraph(number: line.number, text: text))
      case .row(let cells):
        let row = PaperTable.Row(number: line.number, cells: cells)
        if case .table(var table)? = blocks.last {
          table.rows.append(row)
          blocks[blocks.count - 1] = .table(table)
        } else {
          blocks.append(.table(PaperTable(sheet: "", number: 1, rows: [row])))
        }
      }
    }
    self.init(blocks: blocks)
  }
}
