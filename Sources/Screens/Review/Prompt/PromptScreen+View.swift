import Evaluation
import Terminal

extension PromptScreen {
  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let head = Head(left: PromptWords.title(kind), right: around.desk.actorText)
    var page = Page(head, keys: bar(around), size: size, widths: around.widths)
    var row = page.body.row
    for line in PromptWords.introduction(kind, around) {
      row = write(line, at: row, into: &page)
    }
    if let source { row = draw(source, isFocused: isInSource, at: row + 1, into: &page) }
    row += 1
    for (index, label) in kind.labels.enumerated() {
      let place = Line(label: label, isFocused: focus == index, row: row)
      row = draw(inputs[index], place, into: &page) + 1
    }
    if let secret { draw(secret, isFocused: isInSecret, row, into: &page) }
    if case .attach = kind {
      page.canvas.write(
        PromptWords.copied(isCopied), at: Position(column: 2, row: row), style: .dim)
    }
    page.hint(around.notice ?? Notice(PromptWords.hint(self)))
    return page.canvas
  }

  func bar(_ around: Surroundings) -> KeyBar {
    keys.bar { binding in
      binding.action == .confirm && isLast ? PromptWords.send(kind) : nil
    }
  }

  /// Words broken into lines.
  ///
  /// - Returns: The row behind them.
  private func write(_ text: String, at row: Int, into page: inout Page) -> Int {
    let characters = Array(text)
    let layout = TextLayout(
      characters, columns: page.canvas.size.columns - 4, widths: page.canvas.widths)
    for index in 0..<layout.rows {
      page.canvas.write(
        layout.text(row: index, of: characters), at: Position(column: 2, row: row + index))
    }
    return row + layout.rows
  }

  private struct Line {
    var label: String
    var isFocused: Bool
    var row: Int
    var style: Style { isFocused ? .bold.color(.cyan) : .plain }
  }

  /// A text to type, in as many rows as it takes, at most so many.
  private func draw(_ input: TextBuffer, _ place: Line, into page: inout Page) -> Int {
    page.canvas.write(place.label, at: Position(column: 2, row: place.row), style: place.style)
    let layout = TextLayout(
      input.characters, columns: page.canvas.size.columns - 6, widths: page.canvas.widths)
    let caret = input.position(in: layout)
    let rows = min(layout.rows, PromptScreen.mostInputRows)
    let top = max(min(caret.row - rows + 1, layout.rows - rows), 0)
    for row in 0..<rows {
      let start = Position(column: 4, row: place.row + 1 + row)
      page.canvas.write(layout.characters(row: top + row, of: input.characters), at: start)
      restyle(input, row: top + row, layout, at: start, &page.canvas)
    }
    page.canvas.write("[", at: Position(column: 2, row: place.row + 1), style: place.style)
    if place.isFocused {
      page.canvas.caret = Position(column: 4 + caret.column, row: place.row + 1 + caret.row - top)
    }
    return place.row + 1 + rows
  }

  private static let mostInputRows = 4

  /// The marked characters of a row, reversed.
  private func restyle(
    _ input: TextBuffer, row: Int, _ layout: TextLayout, at start: Position,
    _ canvas: inout Canvas
  ) {
    guard let selection = input.selection else { return }
    let line = layout.lines[row].range
    let selected = selection.clamped(to: line)
    guard !selected.isEmpty else { return }
    let before = input.characters[line.lowerBound..<selected.lowerBound]
    canvas.restyle(
      Rect(
        column: start.column + canvas.widths.cells(String(before)), row: start.row,
        columns: canvas.widths.cells(String(input.characters[selected])), rows: 1), .reverse)
  }

  /// The text that a query is about: read, and marked in.
  private func draw(
    _ source: TextBuffer, isFocused: Bool, at row: Int, into page: inout Page
  ) -> Int {
    let layout = TextLayout(
      source.characters, columns: page.canvas.size.columns - 4, widths: page.canvas.widths)
    let caret = source.position(in: layout)
    let rows = min(layout.rows, max(page.body.rows - 9, 2))
    let top = max(min(caret.row - rows / 2, layout.rows - rows), 0)
    for index in 0..<rows {
      let start = Position(column: 2, row: row + index)
      page.canvas.write(
        layout.characters(row: top + index, of: source.characters), at: start,
        style: isFocused ? .plain : .dim)
      restyle(source, row: top + index, layout, at: start, &page.canvas)
    }
    if isFocused {
      page.canvas.caret = Position(column: 2 + caret.column, row: row + caret.row - top)
    }
    return row + rows
  }

  private func draw(_ secret: Passphrase, isFocused: Bool, _ row: Int, into page: inout Page) {
    let style: Style = isFocused ? .bold.color(.cyan) : .plain
    page.canvas.write(PromptWords.passphrase, at: Position(column: 2, row: row), style: style)
    let stars = String(repeating: "*", count: min(secret.count, page.canvas.size.columns - 8))
    page.canvas.write("[", at: Position(column: 2, row: row + 1), style: style)
    page.canvas.write(stars, at: Position(column: 4, row: row + 1))
    if isFocused {
      page.canvas.caret = Position(column: 4 + stars.count, row: row + 1)
    }
  }
}
