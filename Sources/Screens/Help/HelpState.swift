import Evaluation
import Terminal

/// Help: the indicator's meaning and standard, then the keys of the screen.
struct HelpState: Equatable, Sendable {
  struct Line: Equatable, Sendable {
    var text: String
    var isHeading = false
  }

  let lines: [Line]
  var cursor = ListCursor()

  init(lines: [Line]) { self.lines = lines }

  mutating func act(_ action: Action, page: Int) {
    guard case .move(let motion) = action else { return }
    // A page without a selection: the top line moves.
    switch motion {
    case .up: cursor.top -= 1
    case .down: cursor.top += 1
    case .pageUp: cursor.top -= page - 1
    case .pageDown: cursor.top += page - 1
    case .start, .lineStart: cursor.top = 0
    case .end, .lineEnd: cursor.top = lines.count
    case .left, .right, .wordLeft, .wordRight: break
    }
    cursor.top = min(max(cursor.top, 0), max(lines.count - page, 0))
  }
}

extension AppState {
  /// What F1 shows on the present screen.
  var helpLines: [HelpState.Line] {
    let keys = keymap
    let table = keys.sections.flatMap { section -> [HelpState.Line] in
      [HelpState.Line(text: section, isHeading: true)]
        + keys.bindings(in: section).flatMap { lines(of: $0) } + [HelpState.Line(text: "")]
    }
    return subjectLines + table
  }

  /// The keys in a column of their own, beside them what they do.
  private func lines(of binding: Binding<Action>) -> [HelpState.Line] {
    let keys = 22
    let layout = TextLayout(binding.explanation, columns: size.columns - keys - 4, widths: widths)
    let characters = Array(binding.explanation)
    return (0..<layout.rows).map { row in
      let head = widths.padded(row == 0 ? binding.allKeyLabels : "", to: keys)
      return .init(text: head + layout.text(row: row, of: characters))
    }
  }

  private var subjectLines: [HelpState.Line] {
    guard let indicator = filling?.indicator else { return [] }
    let texts = [
      (HelpWords.meaning, indicator.meaning), (HelpWords.standard, indicator.standard),
      (HelpWords.basis, indicator.basis.title + "。" + indicator.basisNote),
      (HelpWords.advice, indicator.help),
    ].filter { !$1.isEmpty }
    return texts.flatMap { title, text in
      [HelpState.Line(text: title, isHeading: true)] + wrapped(text)
    } + [HelpState.Line(text: "")]
  }

  private func wrapped(_ text: String) -> [HelpState.Line] {
    let layout = TextLayout(text, columns: max(size.columns - 4, 10), widths: widths)
    let characters = Array(text)
    return (0..<layout.rows).map { .init(text: layout.text(row: $0, of: characters)) }
  }

  func helpPage(_ state: HelpState, in size: Size) -> Canvas {
    var page = Page(
      Head(left: HelpWords.title), keys: Keys.reading.bar(), size: size, widths: widths)
    for (row, line) in state.lines.dropFirst(state.cursor.top).prefix(page.body.rows).enumerated() {
      page.canvas.write(
        line.text, at: Position(column: line.isHeading ? 1 : 2, row: page.body.row + row),
        style: line.isHeading ? .bold : .plain)
    }
    page.canvas.caret = Position(column: 0, row: page.body.row)
    page.below(state.lines.count - state.cursor.top - page.body.rows)
    page.hint(notice ?? Notice(HelpWords.hint))
    return page.canvas
  }
}
