import CFormats
import Documents

/// The cell formats of one workbook, each made once.
final class SheetFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  /// What a cell looks like.
  struct Look: Hashable {
    var face: String
    var size: Double
    var isBold = false
    var alignment = TableBlock.Alignment.left
    var hasBorder = false
    /// An Excel number format; empty for texts.
    var number = ""
    /// Of the first line, in characters.
    var indent = 0
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private let layout: PageLayout
  private var formats: [Look: Format] = [:]

  init(book: UnsafeMutablePointer<lxw_workbook>, layout: PageLayout) {
    self.book = book
    self.layout = layout
  }

  subscript(look: Look) -> Format? {
    if let known = formats[look] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    format_set_font_name(format, layout.face(look.face)?.name ?? look.face)
    format_set_font_size(format, look.size)
    if look.isBold { format_set_bold(format) }
    format_set_text_wrap(format)
    let alignment =
      switch look.alignment {
      case .left: LXW_ALIGN_LEFT
      case .centre: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    format_set_align(format, UInt8(alignment.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if look.hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if !look.number.isEmpty { format_set_num_format(format, look.number) }
    formats[look] = format
    return format
  }
}

extension SheetFormats {
  var title: Look {
    Look(face: layout.styles.title.face, size: 16, alignment: .centre)
  }

  var subtitle: Look { Look(face: layout.table.face, size: layout.table.size) }

  var head: Look {
    Look(
      face: layout.table.headFace, size: layout.table.size, alignment: .centre, hasBorder: true)
  }

  func cell(_ cell: TableCell, _ alignment: TableBlock.Alignment) -> Look {
    var look = Look(
      face: cell.isStrong ? layout.table.headFace : layout.table.face, size: layout.table.size,
      alignment: cell.columnSpan > 1 ? .centre : alignment, hasBorder: true)
    if case .number(let number) = cell.content { look.number = number.format.excelFormat }
    return look
  }

  func text(_ style: Flow.Style) -> Look {
    let text = layout.style(style)
    // Sheets are read on the screen: smaller than on paper, but in the same proportions.
    return Look(
      face: text.face, size: min(text.size * 0.75, 16), isBold: text.isBold == true,
      alignment: text.alignment ?? .left)
  }
}

extension TableNumber.Format {
  /// The number format that shows as many places as documents do.
  fileprivate var excelFormat: String {
    switch self {
    case .plain(let places): places == 0 ? "0" : "0." + String(repeating: "0", count: places)
    case .amount: "#,##0.00"
    case .percent(let places):
      (places == 0 ? "0" : "0." + String(repeating: "0", count: places)) + "%"
    }
  }
}
