import Documents

/// A table with a head row that is repeated on every page.
struct WordTable {
  let table: TableBlock
  let layout: PageLayout

  private var widths: [Double] { table.widths(of: layout.textWidth) }

  func add(to xml: inout XMLBuilder) {
    xml.add("w:tbl") { xml in
      properties(&xml)
      xml.add("w:tblGrid") { xml in
        for width in widths { xml.add("w:gridCol", ["w:w": Twips.points(width)]) }
      }
      head(&xml)
      for (index, row) in table.rows.enumerated() { add(row, index, &xml) }
    }
  }

  private func properties(_ xml: inout XMLBuilder) {
    xml.add("w:tblPr") { xml in
      xml.add("w:tblW", ["w:w": Twips.points(layout.textWidth), "w:type": "dxa"])
      xml.add("w:tblBorders") { xml in
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
          xml.add(
            "w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
        }
      }
      xml.add("w:tblLayout", ["w:type": "fixed"])
      xml.add("w:tblCellMar") { xml in
        for side in ["left", "right"] {
          xml.add(
            "w:\(side)", ["w:w": Twips.points(layout.table.padding), "w:type": "dxa"])
        }
      }
    }
  }

  private func head(_ xml: inout XMLBuilder) {
    xml.add("w:tr") { xml in
      xml.add("w:trPr") { xml in
        xml.add("w:cantSplit")
        xml.add("w:tblHeader")
      }
      for (column, width) in zip(table.columns, widths) {
        xml.add("w:tc") { xml in
          cellProperties(width: width, span: 1, merge: nil, &xml)
          paragraph(column.title, style: "TableHead", .centre, isStrong: false, &xml)
        }
      }
    }
  }

  private func add(_ row: [TableCell], _ index: Int, _ xml: inout XMLBuilder) {
    xml.add("w:tr") { xml in
      xml.add("w:trPr") { $0.add("w:cantSplit") }
      var column = 0
      while column < row.count {
        column += add(row[column], at: column, row: index, &xml)
      }
    }
  }

  /// Adds a cell.
  ///
  /// - Returns: How many columns it takes.
  private func add(
    _ cell: TableCell, at column: Int, row: Int, _ xml: inout XMLBuilder
  ) -> Int {
    let span = max(cell.columnSpan, 1)
    let width = widths[column..<min(column + span, widths.count)].reduce(0, +)
    let isCovered = cell.content == .covered
    let merge: String? = cell.rowSpan > 1 ? "restart" : isCovered ? "continue" : nil
    xml.add("w:tc") { xml in
      cellProperties(width: width, span: span, merge: merge, &xml)
      let alignment = span > 1 ? .centre : table.columns[column].alignment
      paragraph(cell.text, style: "TableText", alignment, isStrong: cell.isStrong, &xml)
    }
    return span
  }

  private func cellProperties(
    width: Double, span: Int, merge: String?, _ xml: inout XMLBuilder
  ) {
    xml.add("w:tcPr") { xml in
      xml.add("w:tcW", ["w:w": Twips.points(width), "w:type": "dxa"])
      if span > 1 { xml.add("w:gridSpan", ["w:val": "\(span)"]) }
      if let merge { xml.add("w:vMerge", ["w:val": merge]) }
      xml.add("w:vAlign", ["w:val": "center"])
    }
  }

  private func paragraph(
    _ text: String, style: String, _ alignment: TableBlock.Alignment, isStrong: Bool,
    _ xml: inout XMLBuilder
  ) {
    xml.add("w:p") { xml in
      xml.add("w:pPr") { xml in
        xml.add("w:pStyle", ["w:val": isStrong ? "TableHead" : style])
        let name = alignment == .centre ? "center" : alignment.rawValue
        xml.add("w:jc", ["w:val": name])
      }
      if !text.isEmpty { xml.addRun(text) }
    }
  }
}

extension TableBlock {
  /// The columns' widths, which together make up the whole.
  func widths(of whole: Double) -> [Double] {
    let shares = columns.map { Double(max($0.share, 1)) }
    let sum = shares.reduce(0, +)
    return shares.map { whole * $0 / sum }
  }
}
