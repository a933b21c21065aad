public import Terminal

extension AppState {
  /// The smallest screen that shows everything, reduced.
  static let smallest = Size(columns: 60, rows: 20)

  /// The whole screen; looks at nothing but the state and the size.
  public func view(in size: Size) -> Canvas {
    guard size.contains(AppState.smallest) else {
      return Canvas(tooSmall: size, around.widths)
    }
    return navigation.front.view(in: size, around)
  }

  /// The same, drawing anew only what differs from the drawing before (ADR 17).
  public func view(in size: Size, improving sketch: inout FillingSketch?) -> Canvas {
    guard navigation.isOnGround, around.hasDraft, size.contains(AppState.smallest) else {
      sketch = nil
      return view(in: size)
    }
    var next = sketch ?? FillingSketch(size: size, widths: around.widths, formScreen.layout)
    // The old drawing is let go of, so that the new one is not a copy of it.
    sketch = nil
    if next.size != size || next.widths != around.widths {
      next = FillingSketch(size: size, widths: around.widths, formScreen.layout)
    }
    // Not bound to a name: that would be a copy of the whole draft.
    around.filling?.show(on: &next, around.notice)
    sketch = next
    return next.canvas
  }
}

extension Canvas {
  /// Says that nothing can be shown, and that nothing is lost.
  fileprivate init(tooSmall size: Size, _ widths: Widths) {
    self.init(size: size, widths: widths)
    for (row, line) in CommonWords.tooSmall(size.columns, size.rows).enumerated() {
      write(line, at: Position(column: 0, row: row))
    }
    caret = Position(column: 0, row: 0)
  }
}

extension Size {
  fileprivate func contains(_ other: Size) -> Bool {
    columns >= other.columns && rows >= other.rows
  }
}
