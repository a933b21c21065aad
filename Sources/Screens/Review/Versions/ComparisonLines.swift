import Evaluation
import Terminal

/// A difference as a page: what went is marked `-` and red, what came `+` and green.
struct ComparisonLines {
  private var page: DeskLines

  init(_ difference: ReportDifference, columns: Int, widths: Widths) {
    page = DeskLines(columns: columns, widths: widths)
    for item in difference.items { add(item) }
    if !difference.scores.isEmpty {
      page.heading(ComparisonWords.scores)
      for item in difference.scores.items { page.line(item.text) }
      if difference.scores.old != difference.scores.new { page.line(difference.scores.totalText) }
    }
    if difference.isEmpty { page.line(DossierWords.nothingChanged, style: .dim) }
  }

  var lines: [DeskLine] { page.lines }

  private mutating func add(_ item: ReportDifference.Item) {
    page.heading(item.title)
    switch item.change {
    case .value(let old, let new):
      runs("- ", [.removed(old.isEmpty ? FormWords.blank : old)])
      runs("+ ", [.added(new.isEmpty ? FormWords.blank : new)])
    case .text(let difference): add(difference)
    case .list(let difference): for change in difference.changes { add(change) }
    }
  }

  private mutating func add(_ difference: TextDifference) {
    for piece in difference.pieces {
      switch piece {
      case .same: break
      case .removed(let text): runs("- ", [.removed(text)])
      case .added(let text): runs("+ ", [.added(text)])
      case .changed(let runs): self.runs("~ ", runs)
      }
    }
  }

  private mutating func add(_ change: ListDifference.Change) {
    switch change {
    case .removed(let place, let text): runs("- \(place + 1). ", [.removed(text)])
    case .added(let place, let text): runs("+ \(place + 1). ", [.added(text)])
    case .moved(let from, let to, let text):
      runs("= \(from + 1) -> \(to + 1). ", [.same(text)])
    case .changed(let place, _, _, let difference):
      page.line(ComparisonWords.item(place + 1), style: .dim)
      add(difference)
    }
  }

  /// One sentence, broken into lines, each run in its own style and marked without colour too.
  private mutating func runs(_ mark: String, _ runs: [TextDifference.Run]) {
    let isWhole = runs.count == 1
    let parts = runs.map { (isWhole ? $0.plain : $0.marked, $0.style) }
    let characters = Array(parts.map(\.0).joined())
    let styles = parts.flatMap { text, style in Array(repeating: style, count: text.count) }
    let indent = 2 + page.widths.cells(mark)
    let layout = TextLayout(characters, columns: page.columns - indent - 1, widths: page.widths)
    for (index, line) in layout.lines.enumerated() {
      var pieces = pieces(line.range, characters, styles, indent)
      if index == 0 { pieces.insert(.init(text: mark, column: 2, style: .bold), at: 0) }
      page.add(DeskLine(pieces: pieces))
    }
  }

  private func pieces(
    _ range: Range<Int>, _ characters: [Character], _ styles: [Style], _ indent: Int
  ) -> [DeskLine.Piece] {
    var pieces: [DeskLine.Piece] = []
    var column = indent
    for index in range where styles.indices.contains(index) {
      let text = characters[index].isNewline ? "/" : String(characters[index])
      if pieces.last?.style == styles[index], !pieces.isEmpty {
        pieces[pieces.count - 1].text += text
      } else {
        pieces.append(.init(text: text, column: column, style: styles[index]))
      }
      column += page.widths.cells(text)
    }
    return pieces
  }
}

extension TextDifference.Run {
  fileprivate var plain: String {
    switch self {
    case .same(let text), .removed(let text), .added(let text): text
    }
  }

  /// With brackets: a meaning is never in the colour alone.
  fileprivate var marked: String {
    switch self {
    case .same(let text): text
    case .removed(let text): "[-\(text)-]"
    case .added(let text): "{+\(text)+}"
    }
  }

  fileprivate var style: Style {
    switch self {
    case .same: .plain
    case .removed: .color(.red)
    case .added: .color(.green)
    }
  }
}
