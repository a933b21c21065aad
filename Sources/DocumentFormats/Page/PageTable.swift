import CFormats
import Documents

/// A table on pages: the head is repeated, a merged cell goes on where it is cut.
struct PageTable {
  let table: TableBlock
  let layout: PageLayout

  init(_ table: TableBlock, _ layout: PageLayout) {
    self.table = table
    self.layout = layout
  }

  private var widths: [Double] { table.widths(of: layout.textWidth) }
  private var box: LineBox { LineBox(pitch: layout.table.pitch, size: layout.table.size) }
  /// Above and below a cell's lines.
  private var gap: Double { layout.table.padding }

  /// A cell with its text in lines, and how many of them are set already.
  private struct SetCell {
    var lines: PageLines?
    var column: Int
    var firstRow: Int
    var rowSpan: Int
    var width: Double
    var left: Double
    var linesDone = 0
  }

  func set(on setter: inout PageSetter) {
    let head = cells(of: table.columns.map { TableCell($0.title) }, row: 0, isHead: true, &setter)
    var cells = table.rows.enumerated().flatMap { index, row in
      self.cells(of: row, row: index, isHead: false, &setter)
    }
    let headHeight = height(of: head)
    let heights = rowHeights(cells)
    var first = 0
    while first < heights.count {
      if !setter.fits(headHeight + heights[first]), setter.y > 0 { setter.turnPage() }
      draw(head, heights: [headHeight], from: 0, on: &setter)
      var last = first
      var used = heights[first]
      while last + 1 < heights.count, setter.fits(used + heights[last + 1]) {
        last += 1
        used += heights[last]
      }
      draw(&cells, heights: Array(heights[first...last]), from: first, on: &setter)
      first = last + 1
      if first < heights.count { setter.turnPage() }
    }
  }

  private func cells(
    of row: [TableCell], row index: Int, isHead: Bool, _ setter: inout PageSetter
  ) -> [SetCell] {
    var left = 0.0
    var cells: [SetCell] = []
    for (column, cell) in row.enumerated() {
      let span = max(cell.columnSpan, 1)
      let width = widths[column..<min(column + span, widths.count)].reduce(0, +)
      if cell.content != .covered {
        cells.append(
          SetCell(
            lines: lines(of: cell, column: column, width: width, isHead: isHead, &setter),
            column: column, firstRow: index, rowSpan: max(cell.rowSpan, 1), width: width,
            left: left))
      }
      left += widths[column]
    }
    return cells
  }

  private func lines(
    of cell: TableCell, column: Int, width: Double, isHead: Bool, _ setter: inout PageSetter
  ) -> PageLines? {
    let style = layout.table
    guard !cell.text.isEmpty,
      let face = layout.face(isHead || cell.isStrong ? style.headFace : style.face)
    else { return nil }
    let isCentred = isHead || cell.columnSpan > 1
    let look = PageTextLook(
      face: face, size: style.size, width: width - style.padding * 2,
      alignment: isCentred ? .centre : table.columns[column].alignment.onPage)
    return setter.lines(cell.text, look)
  }

  private func height(of cells: [SetCell]) -> Double {
    cells.map { height(of: $0) }.max() ?? 0
  }

  private func height(of cell: SetCell) -> Double {
    Double(max(cell.lines?.count ?? 1, 1)) * box.pitch + gap * 2
  }

  /// What each row needs; a merged cell that needs more makes its last row higher.
  private func rowHeights(_ cells: [SetCell]) -> [Double] {
    var heights = Array(repeating: box.pitch + gap * 2, count: table.rows.count)
    for cell in cells where cell.rowSpan == 1 {
      heights[cell.firstRow] = max(heights[cell.firstRow], height(of: cell))
    }
    for cell in cells where cell.rowSpan > 1 {
      let last = min(cell.firstRow + cell.rowSpan, heights.count) - 1
      let missing = height(of: cell) - heights[cell.firstRow...last].reduce(0, +)
      if missing > 0 { heights[last] += missing }
    }
    return heights
  }
}

extension PageTable {
  private func draw(
    _ cells: [SetCell], heights: [Double], from first: Int, on setter: inout PageSetter
  ) {
    var cells = cells
    draw(&cells, heights: heights, from: first, on: &setter)
  }

  /// Draws some rows; of merged cells the part that lies in them.
  private func draw(
    _ cells: inout [SetCell], heights: [Double], from first: Int, on setter: inout PageSetter
  ) {
    let last = first + heights.count - 1
    let tops = heights.reduce(into: [setter.y]) { $0.append(($0.last ?? 0) + $1) }
    for index in cells.indices {
      let cell = cells[index]
      let top = max(cell.firstRow, first)
      let bottom = min(cell.firstRow + cell.rowSpan - 1, last)
      guard top <= bottom else { continue }
      let frame = (top: tops[top - first], bottom: tops[bottom - first + 1])
      drawFrame(cell, frame, on: setter)
      let goesOn = cell.firstRow + cell.rowSpan - 1 > last
      cells[index].linesDone += drawText(cell, frame, goesOn: goesOn, on: setter)
    }
    setter.advance(heights.reduce(0, +))
  }

  private func drawFrame(
    _ cell: SetCell, _ frame: (top: Double, bottom: Double), on setter: PageSetter
  ) {
    let left = setter.left + cell.left
    let right = left + cell.width
    let (top, bottom) = (setter.top + frame.top, setter.top + frame.bottom)
    setter.canvas.drawLine(from: (left, top), to: (right, top))
    setter.canvas.drawLine(from: (left, bottom), to: (right, bottom))
    setter.canvas.drawLine(from: (left, top), to: (left, bottom))
    setter.canvas.drawLine(from: (right, top), to: (right, bottom))
  }

  /// Draws the lines that are left, in the middle of the frame.
  ///
  /// - Returns: How many were drawn: where the cell goes on, what finds no room waits.
  private func drawText(
    _ cell: SetCell, _ frame: (top: Double, bottom: Double), goesOn: Bool, on setter: PageSetter
  ) -> Int {
    guard let lines = cell.lines else { return 0 }
    let room = frame.bottom - frame.top
    let left = lines.count - cell.linesDone
    let most = goesOn ? max(Int((room - gap) / box.pitch), 0) : left
    let count = min(left, most)
    let start = frame.top + (room - Double(count) * box.pitch) / 2
    for line in 0..<count {
      setter.draw(
        lines, cell.linesDone + line, x: cell.left + layout.table.padding,
        top: start + Double(line) * box.pitch, box)
    }
    return count
  }
}
