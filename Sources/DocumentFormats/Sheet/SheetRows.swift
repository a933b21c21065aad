import Documents

/// Reads one sheet's rows.
///
/// Merged cells are told at a sheet's end: short sheets wait for them, so
/// that a merged label stands in each of its rows; long ones are given as they come.
struct SheetRows {
  private let xml: XMLIntake
  private let strings: SharedStrings
  private let styles: SheetStyles
  private let startsIn1904: Bool

  private var held: [(row: Int, cells: [SheetCell])] = []
  private var isHolding = true
  private static let mostHeld = 3_000

  private struct Cell {
    var column = 0
    var kind = "n"
    var style = 0
    var text = ""
  }

  init(_ xml: XMLIntake, strings: SharedStrings, styles: SheetStyles, startsIn1904: Bool) {
    self.xml = xml
    self.strings = strings
    self.styles = styles
    self.startsIn1904 = startsIn1904
  }

  mutating func read(_ sink: Intake.Sink) throws(IntakeFault) {
    var row = 0
    var cells: [SheetCell] = []
    var cell = Cell()
    var isValue = false
    while true {
      switch try xml.next() {
      case .finished:
        release(sink)
        return
      case .text:
        guard isValue else { continue }
        cell.text += xml.value
        guard cell.text.utf8.count <= IntakeLimits.textBytes else { throw .tooLarge }
      case .start(let isEmpty):
        switch xml.name {
        case "row":
          row = xml["r"].flatMap { Int($0) } ?? row + 1
          guard row <= IntakeLimits.rows else { throw .tooLarge }
          cells = []
        case "c":
          let column = xml["r"].flatMap { SheetAddress($0)?.column }
          cell = Cell(
            column: column ?? (cells.last?.column ?? -1) + 1, kind: xml["t"] ?? "n",
            style: xml["s"].flatMap { Int($0) } ?? 0)
          guard cell.column < IntakeLimits.columns else { throw .tooLarge }
        case "v", "t": isValue = !isEmpty
        case "rPh", "f": if !isEmpty { try xml.skip() }
        case "mergeCell": if let area = xml["ref"] { merge(area) }
        default: break
        }
      case .end:
        switch xml.name {
        case "v", "t": isValue = false
        case "c":
          let text = text(of: cell)
          if !text.isEmpty { cells.append(SheetCell(column: cell.column, text: text)) }
        case "row": give(row, cells, sink)
        default: break
        }
      }
    }
  }

  private func text(of cell: Cell) -> String {
    switch cell.kind {
    case "s": Int(cell.text).map { strings[$0] } ?? ""
    case "b": cell.text == "1" ? "是" : "否"
    case "str", "inlineStr", "e", "d": cell.text
    default: styles.text(of: cell.text, style: cell.style, startsIn1904: startsIn1904)
    }
  }

  private mutating func give(_ row: Int, _ cells: [SheetCell], _ sink: Intake.Sink) {
    guard !cells.isEmpty else { return }
    if isHolding {
      held.append((row, cells))
      if held.count > SheetRows.mostHeld { release(sink) }
    } else {
      sink(.cells(row: row, cells))
    }
  }

  private mutating func release(_ sink: Intake.Sink) {
    for (row, cells) in held { sink(.cells(row: row, cells)) }
    held = []
    isHolding = false
  }

  /// Writes a merged label into the other rows and columns of its area.
  private mutating func merge(_ area: String) {
    let ends = area.split(separator: ":").compactMap { SheetAddress(String($0)) }
    guard isHolding, ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column,
      ends[1].column - ends[0].column < 64, ends[1].row - ends[0].row < SheetRows.mostHeld,
      let first = held.firstIndex(where: { $0.row == ends[0].row }),
      let label = held[first].cells.first(where: { $0.column == ends[0].column })?.text,
      // A number counts once.
      !label.allSatisfy({ $0.isNumber || ".,-%".contains($0) })
    else { return }
    for index in held.indices where (ends[0].row...ends[1].row).contains(held[index].row) {
      for column in ends[0].column...ends[1].column
      where !held[index].cells.contains(where: { $0.column == column }) {
        held[index].cells.append(SheetCell(column: column, text: label))
      }
      held[index].cells.sort { $0.column < $1.column }
    }
  }
}

/// `B12` as row and column; rows count from 1, columns from 0.
struct SheetAddress: Hashable {
  var row: Int
  var column: Int

  init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0 && column < 1 << 20: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39 where row < 1 << 24: row = row * 10 + Int(byte - 0x30)
      case 0x24: break
      default: return nil
      }
    }
    guard column > 0, row > 0 else { return nil }
    self.row = row
    self.column = column - 1
  }
}
