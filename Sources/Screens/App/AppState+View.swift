public import Terminal

extension AppState {
  /// The smallest screen that shows everything, reduced.
  static let smallest = Size(columns: 60, rows: 20)

  /// The whole screen; looks at nothing but the state and the size.
  public func view(in size: Size) -> Canvas {
    var sketch: FillingSketch?
    return view(in: size, improving: &sketch)
  }

  /// The same, drawing anew only what differs from the drawing before (ADR 17).
  public func view(in size: Size, improving sketch: inout FillingSketch?) -> Canvas {
    guard overlays.isEmpty, hasDraft, size.contains(AppState.smallest) else {
      sketch = nil
      return otherPage(in: size)
    }
    var next = sketch ?? FillingSketch(size: size, widths: widths)
    // The old drawing is let go of, so that the new one is not a copy of it.
    sketch = nil
    if next.size != size || next.widths != widths {
      next = FillingSketch(size: size, widths: widths)
    }
    // Not bound to a name: that would be a copy of the whole draft.
    filling?.show(on: &next, notice)
    sketch = next
    return next.canvas
  }

  private func otherPage(in size: Size) -> Canvas {
    guard size.contains(AppState.smallest) else { return tooSmall(size) }
    return switch (overlays.last, filling) {
    case (.help(let state), _): helpPage(state, in: size)
    case (.palette(let state), _): palettePage(state, in: size)
    case (.newDraft(let state), _): newDraftPage(state, in: size)
    case (.dialog(let state), _): dialogPage(state, in: size)
    case (.desk(let page), _): deskView(page, in: size)
    case (.importing(let page), _): importPage(page, in: size)
    case (.why(let state), let filling?): whyPage(filling, state, in: size)
    case (.preview(let state), let filling?): previewPage(filling, state, in: size)
    case (.findings(let state), let filling?): findingsPage(filling, state, in: size)
    case (.justification(let state), let filling?): justificationPage(filling, state, in: size)
    case (.identities(let cursor), let filling?): identitiesPage(filling, cursor, in: size)
    case (.recovery(let state), _): recoveryPage(state, in: size)
    case (.merge(let state), _): mergePage(state, in: size)
    case (.baseData(let state), let filling?): baseDataPage(filling, state, in: size)
    case (.whatIf(let state), let filling?): whatIfPage(filling, state, in: size)
    case (.outline(let cursor), let filling?): outlinePage(filling, cursor, in: size)
    case (.exporting(let state), _): exportPage(state, in: size)
    case (.search(let state), let filling?): searchPage(filling, state, in: size)
    case (.why, nil), (.preview, nil), (.findings, nil), (.outline, nil), (.search, nil),
      (.justification, nil), (.identities, nil), (.baseData, nil), (.whatIf, nil),
      (nil, _):
      homePage(in: size)
    }
  }

  private func tooSmall(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size, widths: widths)
    for (row, line) in CommonWords.tooSmall(size.columns, size.rows).enumerated() {
      canvas.write(line, at: Position(column: 0, row: row))
    }
    canvas.caret = Position(column: 0, row: 0)
    return canvas
  }
}

extension Size {
  fileprivate func contains(_ other: Size) -> Bool {
    columns >= other.columns && rows >= other.rows
  }
}
