internal import CNcurses
internal import CWidth
public import Terminal

extension NcursesTerminal {
  /// Shows a canvas: cells that look different go to ncurses, which sends what differs.
  ///
  /// The last act is to put the cursor on the caret, where input methods open their windows.
  public mutating func draw(_ canvas: Canvas) {
    let old = comparable(to: canvas)
    if old == nil {
      ziping_set_ambiguous_width(Int32(canvas.widths.ambiguous))
      ziping_erase(1)
    }
    put(old.map { canvas.changedPlaces(since: $0) } ?? Rect(canvas.size).places, of: canvas)
    let caret = canvas.caret.flatMap { Rect(size).contains($0) ? $0 : nil }
    ziping_update(Int32(caret?.column ?? -1), Int32(caret?.row ?? 0))
    // Behind the sending, since the old canvas is freed with it.
    shown = canvas
  }

  public mutating func note(screen: StaticString) {
    guard screen.hasPointerRepresentation else { return }
    // The text of a literal stays where it is for as long as the program runs.
    ziping_note_screen(UnsafeRawPointer(screen.utf8Start).assumingMemoryBound(to: CChar.self))
  }

  /// What is shown, if it has the same size and was counted in the same way.
  private func comparable(to canvas: Canvas) -> Canvas? {
    guard let shown, shown.size == canvas.size, shown.widths == canvas.widths else { return nil }
    return shown
  }

  private func put(_ places: [Position], of canvas: Canvas) {
    let screen = Rect(size)
    var style: Style?
    for place in places where screen.contains(place) {
      guard let cell = canvas.cell(at: place), !cell.isTail else { continue }
      if cell.style != style {
        style = cell.style
        ziping_style(cell.style.attributes, Int32(cell.style.foreground.rawValue))
      }
      // A wide character in the last column would wrap.
      let isCut = cell.isWide && place.column + 1 == size.columns
      put(isCut ? .blank : cell, of: canvas, at: place)
    }
  }

  private func put(_ cell: Cell, of canvas: Canvas, at position: Position) {
    let column = Int32(position.column)
    let row = Int32(position.row)
    if cell.isLine, hasDrawnFrames(canvas) {
      ziping_put_frame(column, row, Int32(canvas.frameArms(at: position).rawValue))
    } else if !ideographs.knows(cell.base) {
      // 〓, with which printers of Chinese and Japanese fill the place of a type they lack.
      var scalar: UInt32 = 0x3013
      ziping_put(column, row, &scalar, 1)
    } else if cell.hasMarks {
      let scalars = cell.scalars.map(\.value)
      ziping_put(column, row, scalars, scalars.count)
    } else {
      var scalar = cell.base.value
      ziping_put(column, row, &scalar, 1)
    }
  }

  /// Line characters are ambiguous themselves.
  private func hasDrawnFrames(_ canvas: Canvas) -> Bool {
    canvas.widths.ambiguous == 1 && !options.hasAsciiFrames
  }
}

extension Rect {
  /// All of its cells, row by row.
  fileprivate var places: [Position] {
    (row..<endRow).flatMap { row in
      (column..<endColumn).map { Position(column: $0, row: row) }
    }
  }
}

extension Style {
  fileprivate var attributes: Int32 {
    var bits: UInt32 = 0
    if isBold { bits |= ZIPING_BOLD.rawValue }
    if isReversed { bits |= ZIPING_REVERSE.rawValue }
    if isUnderlined { bits |= ZIPING_UNDERLINE.rawValue }
    if isDim { bits |= ZIPING_DIM.rawValue }
    return Int32(bits)
  }
}
