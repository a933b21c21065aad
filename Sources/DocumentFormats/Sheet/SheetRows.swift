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

  private var held: [Held] = []
  private var isHolding = true
  private var hiddenColumns: Set<Int> = []
  private var hidden = HiddenPlaces()
  private static let mostHeld = 3_000
  private static let longestFormula = 200

  private struct Held {
    var row: Int
    var cells: [SheetCell]
    var isHidden: Bool
  }

  private struct Cell {
    var column = 0
    var kind = "n"
    var style = 0
    var text = ""
    var formula: String?
    var hasValue = false
  }

  private enum Inside { case nothing, value, formula }

  init(_ xml: XMLIntake, strings: SharedStrings, styles: SheetStyles, startsIn1904: Bool) {
    self.xml = xml
    self.strings = strings
    self.styles = styles
    self.startsIn1904 = startsIn1904
  }

  mutating func read(_ sink: IntakeSink) throws(IntakeFault) {
    var row = Held(row: 0, cells: [], isHidden: false)
    var cell = Cell()
    var inside = Inside.nothing
    while true {
      switch try xml.next() {
      case .finished:
        release(sink)
        for omission in hidden.omissions { sink(.omitted(omission)) }
        return
      case .text:
        switch inside {
        case .nothing: break
        case .value: cell.text += xml.value
        case .formula: cell.formula = String(xml.value.prefix(SheetRows.longestFormula))
        }
        guard cell.text.utf8.count <= IntakeLimits.textBytes else { throw .tooLarge }
      case .start(let isEmpty):
        switch xml.name {
        case "col": noteColumns()
        case "row":
          row = Held(
            row: xml["r"].flatMap { Int($0) } ?? row.row + 1, cells: [], isHidden: isHidden("ht"))
          guard row.row <= IntakeLimits.rows else { throw .tooLarge }
        case "c":
          let column = xml["r"].flatMap { SheetAddress($0)?.column }
          cell = Cell(
            column: column ?? (row.cells.last?.column ?? -1) + 1, kind: xml["t"] ?? "n",
            style: xml["s"].flatMap { Int($0) } ?? 0)
          guard cell.column < IntakeLimits.columns else { throw .tooLarge }
        case "v", "t":
          inside = isEmpty ? .nothing : .value
          cell.hasValue = true
        case "f":
          cell.formula = ""
          inside = isEmpty ? .nothing : .formula
        case "rPh": if !isEmpty { try xml.skip() }
        case "mergeCell": if let area = xml["ref"] { merge(area) }
        default: break
        }
      case .end:
        switch xml.name {
        case "v", "t", "f": inside = .nothing
        case "c":
          guard let made = made(cell) else { continue }
          if styles.isHidden(cell.style), cell.kind == "n" {
            hidden.note(made, row: row.row)
          } else {
            row.cells.append(made)
          }
        case "row": give(row, sink)
        default: break
        }
      }
    }
  }

  /// Said to be hidden, or of no size.
  private func isHidden(_ size: String) -> Bool {
    ["1", "true"].contains(xml["hidden"] ?? "") || ["0", "0.0"].contains(xml[size] ?? "")
  }

  private mutating func noteColumns() {
    guard isHidden("width"), let first = xml["min"].flatMap({ Int($0) }),
      let last = xml["max"].flatMap({ Int($0) }), first >= 1, first <= last
    else { return }
    hiddenColumns.formUnion((first - 1)..<min(last, IntakeLimits.columns))
  }

  private func made(_ cell: Cell) -> SheetCell? {
    if let formula = cell.formula, !cell.hasValue || cell.text.isEmpty && cell.kind != "str" {
      if let constant = SheetRows.constant(formula) {
        return SheetCell(column: cell.column, text: constant)
      }
      return SheetCell(column: cell.column, text: "=" + formula, display: .uncomputed)
    }
    let (text, display) = content(of: cell)
    return text.isEmpty ? nil : SheetCell(column: cell.column, text: text, display: display)
  }

  /// `"192802080.44"` or `35`: a formula that is its own value.
  private static func constant(_ formula: String) -> String? {
    let text =
      formula.count > 2 && formula.hasPrefix("\"") && formula.hasSuffix("\"")
      ? String(formula.dropFirst().dropLast()) : formula
    let isNumber =
      text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    return isNumber || text.count < formula.count && !text.contains("\"") ? text : nil
  }

  private func content(of cell: Cell) -> (String, SheetCell.Display) {
    switch cell.kind {
    case "s": (Int(cell.text).map { strings[$0] } ?? "", .plain)
    case "b": (cell.text == "1" ? "是" : "否", .plain)
    case "str", "inlineStr", "e", "d": (cell.text, .plain)
    default: styles.cell(cell.text, style: cell.style, startsIn1904: startsIn1904)
    }
  }

  private mutating func give(_ row: Held, _ sink: IntakeSink) {
    guard !row.cells.isEmpty else { return }
    if isHolding {
      held.append(row)
      if held.count > SheetRows.mostHeld { release(sink) }
    } else {
      show(row, sink)
    }
  }

  /// What the sheet hides is noted and left out.
  private mutating func show(_ row: Held, _ sink: IntakeSink) {
    guard !row.isHidden else { return hidden.note(row: row.row) }
    guard !hiddenColumns.isEmpty else { return sink(.cells(row: row.row, row.cells)) }
    for cell in row.cells where hiddenColumns.contains(cell.column) {
      hidden.note(column: cell.column)
    }
    let shown = row.cells.filter { !hiddenColumns.contains($0.column) }
    if !shown.isEmpty { sink(.cells(row: row.row, shown)) }
  }

  private mutating func release(_ sink: IntakeSink) {
    for row in held { show(row, sink) }
    held = []
    isHolding = false
  }

  /// Writes a merged label into the other rows and columns of its area.
  private mutating func merge(_ area: String) {
    let ends = area.split(separator: ":").compactMap { SheetAddress(String($0)) }
    guard isHolding, ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column,
      ends[1].column - ends[0].column < 64, ends[1].row - ends[0].row < SheetRows.mostHeld,
      let first = held.firstIndex(where: { $0.row == ends[0].row }),
      let label = held[first].cells.first(where: { $0.column == ends[0].column }),
      // A number counts once.
      !label.text.allSatisfy({ $0.isNumber || ".,-%".contains($0) })
    else { return }
    var isUnseen = held[first].isHidden
    for index in held.indices where (ends[0].row...ends[1].row).contains(held[index].row) {
      for column in ends[0].column...ends[1].column
      where !held[index].cells.contains(where: { $0.column == column }) {
        var copy = label.copied(to: column)
        // Where the row of the label is hidden, the next one shows it.
        if isUnseen, !held[index].isHidden {
          copy.isCopy = false
          isUnseen = false
        }
        held[index].cells.append(copy)
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
