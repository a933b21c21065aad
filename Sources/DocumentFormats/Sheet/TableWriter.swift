import CFormats
import Documents

/// Writes a table to a sheet: head, typed numbers, formulas with their values, merged cells.
struct TableWriter {
  let sheet: Sheet
  let table: TableBlock
  let target: UnsafeMutablePointer<lxw_worksheet>
  let formats: SheetFormats
  let workbook: Workbook

  private static let portrait = 88.0
  private static let landscape = 132.0
  /// Tables with more characters a line are printed across the long side.
  private static let mostPortraitShares = 60

  private var shares: Int { table.columns.reduce(0) { $0 + $1.share } }
  private var isLandscape: Bool { shares > TableWriter.mostPortraitShares }
  private var widths: [Double] {
    table.widths(of: isLandscape ? TableWriter.landscape : TableWriter.portrait)
  }

  func write() -> Bool {
    if isLandscape { worksheet_set_landscape(target) }
    for (column, width) in widths.enumerated() {
      worksheet_set_column(target, UInt16(column), UInt16(column), width, nil)
    }
    worksheet_freeze_panes(target, SheetWriter.headRow + 1, 0)
    worksheet_repeat_rows(target, SheetWriter.headRow, SheetWriter.headRow)
    return writeHead() && table.rows.enumerated().allSatisfy { write($1, at: $0) }
  }

  private func writeHead() -> Bool {
    let last = UInt16(max(table.columns.count - 1, 1))
    guard let title = formats[formats.title], let subtitle = formats[formats.subtitle],
      let head = formats[formats.head]
    else { return false }
    worksheet_set_row(target, 0, 30, nil)
    let isTitled =
      worksheet_merge_range(target, 0, 0, 0, last, sheet.title, title) == LXW_NO_ERROR
      && worksheet_merge_range(target, 1, 0, 1, last, sheet.subtitle, subtitle) == LXW_NO_ERROR
    return isTitled
      && table.columns.enumerated().allSatisfy { column, item in
        worksheet_write_string(target, SheetWriter.headRow, UInt16(column), item.title, head)
          == LXW_NO_ERROR
      }
  }

  private func write(_ row: [TableCell], at index: Int) -> Bool {
    let place = sheetRow(index)
    // Programs find the height of other rows themselves, but not of merged ones.
    if row.contains(where: \.isMerged) {
      worksheet_set_row(target, place, height(of: row), nil)
    }
    return row.enumerated().allSatisfy { write($1, row: index, column: $0) }
  }

  private func write(_ cell: TableCell, row: Int, column: Int) -> Bool {
    let look = formats.cell(cell, table.columns[column].alignment)
    guard let format = formats[look] else { return false }
    let place = (row: sheetRow(row), column: UInt16(column))
    // A range of one cell is an error.
    if cell.rowSpan > 1 || cell.columnSpan > 1 {
      let merged = worksheet_merge_range(
        target, place.row, place.column, place.row + UInt32(cell.rowSpan - 1),
        place.column + UInt16(cell.columnSpan - 1), "", format)
      guard merged == LXW_NO_ERROR else { return false }
    }
    switch cell.content {
    // Covered cells have their border from the range.
    case .covered: return true
    case .text(let text):
      guard !text.isEmpty else {
        return worksheet_write_blank(target, place.row, place.column, format) == LXW_NO_ERROR
      }
      return worksheet_write_string(target, place.row, place.column, text.cellText, format)
        == LXW_NO_ERROR
    case .number(let number):
      guard let value = Double(number.digits) else { return false }
      guard let formula = cell.formula.flatMap({ text(of: $0, row: row, number.format) }) else {
        return worksheet_write_number(target, place.row, place.column, value, format)
          == LXW_NO_ERROR
      }
      return worksheet_write_formula_num(
        target, place.row, place.column, formula, format, value) == LXW_NO_ERROR
    }
  }

  private func sheetRow(_ row: Int) -> lxw_row_t { SheetWriter.headRow + 1 + UInt32(row) }

  /// Computed anew, a cell still holds what is shown; a sum of what is rounded needs no rounding.
  private func text(
    of formula: TableFormula, row: Int, _ format: TableNumber.Format
  ) -> String? {
    func name(_ column: Int, _ row: Int) -> String {
      CellName.letters(column) + "\(sheetRow(row) + 1)"
    }
    switch formula {
    case .sum(let sheet, let column, let rows):
      guard let first = rows.first, let last = rows.last else { return nil }
      let prefix = sheet.map { "'\($0)'!" } ?? ""
      return "=SUM(\(prefix)\(name(column, first)):\(name(column, last)))"
    case .difference(let left, let right):
      return "=ROUND(\(name(left, row))-\(name(right, row)),\(format.valuePlaces))"
    case .quotient(let left, let right):
      return "=ROUND(\(name(left, row))/\(name(right, row)),\(format.valuePlaces))"
    }
  }

  /// High enough for the cell with the most lines; merged cells have several rows' room.
  private func height(of row: [TableCell]) -> Double {
    let lines = zip(row, widths).map { cell, width in
      let columns = max(Int(width) - 1, 1)
      return (cell.text.lines(columns: columns) + cell.rowSpan - 1) / cell.rowSpan
    }
    return Double(max(lines.max() ?? 1, 1)) * 14 + 6
  }
}

extension String {
  /// What fits a cell; what is left out is said.
  fileprivate var cellText: String {
    let pieces = pieces
    return pieces.count > 1 ? pieces[0] + "……（太长，余下从略）" : self
  }
}

extension TableCell {
  fileprivate var isMerged: Bool { rowSpan > 1 || columnSpan > 1 || content == .covered }
}
