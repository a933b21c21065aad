/// A question in the middle of the screen, with its answers as choices.
public struct Dialog<Choice: Equatable & Sendable>: Equatable, Sendable {
  public struct Answer: Equatable, Sendable {
    public var choice: Choice
    public var label: String
    /// A key that gives this answer at once.
    public var key: KeyPress?

    public init(_ choice: Choice, _ label: String, key: KeyPress? = nil) {
      self.choice = choice
      self.label = label
      self.key = key
    }

    fileprivate var text: String { key.map { "\($0.label) \(label)" } ?? label }
  }

  public var title: String
  public var lines: [String]
  public var answers: [Answer]
  /// The answer that Enter gives.
  public var selected: Int

  public init(title: String, lines: [String], answers: [Answer], selected: Int = 0) {
    self.title = title
    self.lines = lines
    self.answers = answers
    self.selected = selected
  }

  /// Does what a key means here.
  ///
  /// - Parameter press: A key.
  /// - Returns: The answer, if the key gives one; arrows and Tab only move.
  public mutating func handle(_ press: KeyPress) -> Choice? {
    if let answer = answers.first(where: { $0.key == press || $0.key == press.halfWidth }) {
      return answer.choice
    }
    switch press.key {
    case .enter: return answers.indices.contains(selected) ? answers[selected].choice : nil
    case .left, .up, .backTab: selected = max(selected - 1, 0)
    case .right, .down, .tab: selected = min(selected + 1, max(answers.count - 1, 0))
    case .character, .escape, .backspace, .delete, .insert, .home, .end, .pageUp, .pageDown,
      .function:
      break
    }
    return nil
  }
}

extension Dialog {
  /// Draws it over what is there; the caret stands on the selected answer.
  public func draw(into canvas: inout Canvas, in rect: Rect) {
    let inner = min(
      max(widest(canvas.widths), canvas.widths.cells(title)), max(rect.columns - 4, 1))
    let text = TextLayout(
      lines.joined(separator: "\n"), columns: inner, widths: canvas.widths)
    let rows = text.rows + answers.count + 4
    let box = rect.centred(Size(columns: inner + 4, rows: rows))
    canvas.drawBox(box)
    let area = box.inset(columns: 2, rows: 1)
    canvas.write(title, at: area.origin, style: .bold, limit: area.columns)
    let characters = Array(lines.joined(separator: "\n"))
    for row in 0..<text.rows where row + 1 < area.rows {
      canvas.write(
        text.text(row: row, of: characters), at: area.origin.moved(rows: row + 1),
        limit: area.columns)
    }
    drawAnswers(into: &canvas, in: area)
  }

  private func drawAnswers(into canvas: inout Canvas, in area: Rect) {
    for (row, answer) in answers.enumerated() {
      let place = Position(column: area.column, row: area.endRow - answers.count + row)
      guard place.row > area.row else { continue }
      let isSelected = row == selected
      canvas.write(
        (isSelected ? "> " : "  ") + answer.text, at: place,
        style: isSelected ? .reverse : .plain, limit: area.columns)
      if isSelected { canvas.caret = place }
    }
  }

  private func widest(_ widths: Widths) -> Int {
    let texts = lines + answers.map { "  " + $0.text }
    return texts.map { widths.cells($0) }.max() ?? 0
  }
}

extension Canvas {
  /// Draws an empty area with frame lines at its edge.
  public mutating func drawBox(_ rect: Rect) {
    fill(rect)
    horizontalLine(row: rect.row, from: rect.column, columns: rect.columns)
    horizontalLine(row: rect.endRow - 1, from: rect.column, columns: rect.columns)
    verticalLine(column: rect.column, from: rect.row + 1, rows: rect.rows - 2)
    verticalLine(column: rect.endColumn - 1, from: rect.row + 1, rows: rect.rows - 2)
  }
}
