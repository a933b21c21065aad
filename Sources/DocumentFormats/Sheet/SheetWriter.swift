import CFormats
import Documents

/// Writes one sheet: title, line below it, and a table or the report's text.
struct SheetWriter {
  let book: UnsafeMutablePointer<lxw_workbook>
  let formats: SheetFormats
  let workbook: Workbook

  /// Rows above a table's head: title and the line below it.
  static let headRow: lxw_row_t = 2

  init?(
    book: UnsafeMutablePointer<lxw_workbook>, formats: SheetFormats, workbook: Workbook
  ) {
    self.book = book
    self.formats = formats
    self.workbook = workbook
  }

  /// Whether everything was taken.
  func write(_ sheet: Sheet) -> Bool {
    guard let target = workbook_add_worksheet(book, sheet.name) else { return false }
    worksheet_set_paper(target, UInt8(SheetWriter.a4))
    worksheet_center_horizontally(target)
    worksheet_set_margins(target, 0.7, 0.7, 0.8, 0.8)
    worksheet_set_footer(target, "&C— &P —")
    worksheet_fit_to_pages(target, 1, 0)
    switch sheet.content {
    case .table(let table):
      let writer = TableWriter(
        sheet: sheet, table: table, target: target, formats: formats, workbook: workbook)
      guard writer.write() else { return false }
    case .text(let blocks):
      guard write(blocks, to: target) else { return false }
    }
    return sheet.chart.map { add($0, of: sheet, to: target) } ?? true
  }

  private static let a4: Int32 = 9

  /// The report as it prints, a paragraph a row.
  private func write(
    _ blocks: [Block], to target: UnsafeMutablePointer<lxw_worksheet>
  ) -> Bool {
    let width = 72.0
    worksheet_set_column(target, 0, 0, width, nil)
    var row: lxw_row_t = 0
    for block in blocks {
      for (text, style) in block.rows {
        let look = formats.text(style)
        guard let format = formats[look] else { return false }
        for piece in text.pieces {
          guard worksheet_write_string(target, row, 0, piece, format) == LXW_NO_ERROR else {
            return false
          }
          row += 1
        }
      }
    }
    return true
  }

  /// Bars in two columns' colours beside the table.
  private func add(
    _ chart: Chart, of sheet: Sheet, to target: UnsafeMutablePointer<lxw_worksheet>
  ) -> Bool {
    guard case .table(let table) = sheet.content,
      let picture = workbook_add_chart(book, UInt8(LXW_CHART_COLUMN.rawValue))
    else { return false }
    chart_title_set_name(picture, chart.title)
    let first = Int(SheetWriter.headRow) + 1
    for column in chart.values {
      let range = { (column: Int) in
        let letter = CellName.letters(column)
        return "='\(sheet.name)'!$\(letter)$\(first + 1):$\(letter)$\(first + chart.rows)"
      }
      guard let series = chart_add_series(picture, range(chart.names), range(column)) else {
        return false
      }
      chart_series_set_name(series, table.columns[column].title)
    }
    chart_legend_set_position(picture, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var options = lxw_chart_options()
    options.x_scale = 1.6
    options.y_scale = 1.3
    let row = lxw_row_t(first + chart.rows + 1)
    return worksheet_insert_chart_opt(target, row, 0, picture, &options) == LXW_NO_ERROR
  }
}

extension Block {
  /// The block as rows of a sheet, each with its style.
  fileprivate var rows: [(String, Flow.Style)] {
    switch self {
    case .attachmentMark(let text): [(text, .mark)]
    case .title(let text): [(text, .title)]
    case .note(let text): [(text, .note)]
    case .coverLine(let text): [(text, .cover)]
    case .heading(let depth, _, _): [(self.text, .heading(depth))]
    case .paragraph(let text): [("　　" + text, .body)]
    case .remark(let text): [("　　" + text, .remark)]
    case .signature(let lines): lines.map { ($0, .signature(right: 0)) }
    case .table(let table): table.textLines.map { ($0, .body) }
    }
  }
}

/// Addresses of cells as formulas write them.
enum CellName {
  /// A, B … Z, AA … of a column counted from 0.
  static func letters(_ column: Int) -> String {
    guard let letter = Unicode.Scalar(UInt32(65 + column % 26)) else { return "" }
    return (column >= 26 ? letters(column / 26 - 1) : "") + String(letter)
  }
}

extension String {
  /// A cell holds 32,767 UTF-16 units; longer texts go on in further rows.
  var pieces: [String] {
    let most = 32_000
    guard utf16.count > most else { return [self] }
    var pieces: [String] = []
    var rest = self[...]
    while !rest.isEmpty {
      var end = rest.startIndex
      var count = 0
      while end < rest.endIndex, count + rest[end].utf16.count <= most {
        count += rest[end].utf16.count
        end = rest.index(after: end)
      }
      // A single character that is longer than a cell: nothing that anybody typed.
      if end == rest.startIndex { return pieces }
      pieces.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return pieces
  }

  /// Lines that the text takes in so many columns, Chinese characters counting two.
  func lines(columns: Int) -> Int {
    split(whereSeparator: \.isNewline).reduce(0) { lines, line in
      let cells = Int((String(line).characters * 2).rounded(.up))
      return lines + max((cells + columns - 1) / max(columns, 1), 1)
    }
  }
}
