import Evaluation
import Terminal

/// The frame of every screen: a head line, the body, a hint, the keys.
struct Page {
  var canvas: Canvas
  let body: Rect
  private let hintRow: Int

  /// A blank page with its head and its keys, which take as many rows as they need or as are given.
  init(_ head: Head, keys: KeyBar, keyRows: Int? = nil, size: Size, widths: Widths) {
    canvas = Canvas(size: size, widths: widths)
    let keyRows = keyRows ?? keys.rows(columns: size.columns, widths: widths)
    let keyTop = size.rows - keyRows
    hintRow = keyTop - 1
    body = Rect(column: 0, row: 2, columns: size.columns, rows: max(keyTop - 4, 1))
    head.draw(into: &canvas)
    canvas.horizontalLine(row: 1)
    canvas.horizontalLine(row: hintRow - 1)
    keys.draw(
      into: &canvas, in: Rect(column: 0, row: keyTop, columns: size.columns, rows: keyRows))
  }

  /// How many rows a body has on a screen of that size with those keys.
  static func bodyRows(keys: KeyBar, size: Size, widths: Widths) -> Int {
    max(size.rows - keys.rows(columns: size.columns, widths: widths) - 4, 1)
  }

  /// Says in the frame line how many rows there are below the ones that are shown.
  mutating func below(_ rows: Int, endingAt column: Int? = nil) {
    Foot(below: rows, belowEnd: column).drawBelow(into: &canvas, hintRow)
  }

  /// Names in the frame line what would be undone and redone; `below` rows are said there too.
  mutating func steps(_ steps: NextSteps, below: Int, by rubric: Rubric) {
    Foot(below: below, steps: steps).drawSteps(by: rubric, into: &canvas, hintRow)
  }

  /// The sentence above the keys.
  mutating func hint(_ notice: Notice) {
    _ = Foot(notice: notice).drawNotice(into: &canvas, hintRow)
  }
}

/// What stands between body and keys: the frame line and the hint.
struct Foot: Equatable {
  var notice: Notice?
  /// How many rows there are below the ones that are shown.
  var below = 0
  /// Where that is written; nothing is the right edge.
  var belowEnd: Int?
  /// What undoing and redoing would change next, as the frame line names it.
  var steps = NextSteps()

  func drawBelow(into canvas: inout Canvas, _ hintRow: Int) {
    guard below > 0 else { return }
    canvas.write(
      CommonWords.below(below), endingAt: (belowEnd ?? canvas.size.columns) - 1,
      row: hintRow - 1, style: .bold)
  }

  /// Names what would be undone and redone, as far as there is room.
  func drawSteps(by rubric: Rubric, into canvas: inout Canvas, _ hintRow: Int) {
    let end = (belowEnd ?? canvas.size.columns) - 1
    let room = end - (below > 0 ? canvas.widths.cells(CommonWords.below(below)) : 0) - 4
    let texts = steps.texts(by: rubric)
    var column = 1
    for (index, text) in texts.enumerated() {
      let share = (room - column) / (texts.count - index)
      let shown = canvas.widths.fitting(text, columns: share)
      canvas.write(shown, at: Position(column: column, row: hintRow - 1), style: .dim)
      column += canvas.widths.cells(shown) + 1
    }
  }

  /// A sentence that is too long takes the frame line's row too.
  ///
  /// - Returns: Whether it does.
  func drawNotice(into canvas: inout Canvas, _ hintRow: Int) -> Bool {
    guard let notice else { return false }
    let columns = canvas.size.columns - 2
    var text = notice.text
    var layout = TextLayout(text, columns: columns, widths: canvas.widths)
    // What to do stands behind the path, and must not be cut off.
    for parts in [2, 1] where layout.rows > 2 {
      text = notice.text.withShortPaths(of: parts)
      layout = TextLayout(text, columns: columns, widths: canvas.widths)
    }
    let characters = Array(text)
    let start = Position(column: 1, row: hintRow)
    guard layout.rows > 1 else {
      canvas.write(text, at: start, style: notice.style)
      return false
    }
    canvas.fill(Rect(column: 0, row: hintRow - 1, columns: canvas.size.columns, rows: 1))
    canvas.write(
      layout.text(row: 0, of: characters), at: start.moved(rows: -1), style: notice.style)
    let rest = String(characters[layout.lines[1].range.lowerBound...])
    canvas.write(
      canvas.widths.fitting(rest, columns: columns), at: start, style: notice.style)
    return true
  }
}

extension String {
  /// Of each path that begins at the root only the last parts: `…/drafts/a.json`.
  ///
  /// A path ends where a blank or Chinese punctuation stands.
  fileprivate func withShortPaths(of count: Int) -> String {
    var text = ""
    var path = ""
    for character in self + " " {
      let isPath = path.isEmpty ? character == "/" && text.last?.isLetter != true : true
      guard isPath, !" ，。：；、”".contains(character) else {
        text += path.shortPath(of: count)
        path = ""
        text.append(character)
        continue
      }
      path.append(character)
    }
    return String(text.dropLast())
  }

  private func shortPath(of count: Int) -> String {
    let parts = split(separator: "/")
    return parts.count > count + 1 ? "…/" + parts.suffix(count).joined(separator: "/") : self
  }
}

/// The head line's two ends.
struct Head: Equatable {
  var left: String
  var right = ""
  var rightStyle: Style = .plain

  func draw(into canvas: inout Canvas) {
    let (columns, widths) = (canvas.size.columns, canvas.widths)
    let right = widths.fitting(right, columns: columns / 2)
    canvas.write(right, endingAt: columns - 1, row: 0, style: rightStyle)
    let room = columns - widths.cells(right) - 3
    canvas.write(
      widths.fitting(left, columns: room), at: Position(column: 1, row: 0), style: .bold)
  }
}

/// A sentence in the hint line.
struct Notice: Equatable, Sendable {
  enum Kind: Hashable, Sendable {
    case hint, done, warning, error
  }

  var text: String
  var kind: Kind

  init(_ text: String, _ kind: Kind = .hint) {
    self.text = text
    self.kind = kind
  }

  var style: Style {
    switch kind {
    case .hint: .dim
    case .done: .color(.green)
    case .warning: .color(.yellow)
    case .error: .bold.color(.red)
    }
  }
}
