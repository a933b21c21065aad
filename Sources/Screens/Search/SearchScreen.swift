import Evaluation
import Terminal

/// A search through everything that was typed.
struct SearchScreen: Screen {
  var name: StaticString { "search" }
  var input = TextBuffer()
  var cursor = ListCursor()

  var keys: Keymap<Action> { Keys.picking }

  private func hits(_ around: Surroundings) -> [SearchHit] {
    around.filling.map { Searcher(report: $0.report, rubric: $0.rubric).hits(of: input.text) } ?? []
  }

  private func listRows(_ around: Surroundings) -> Int {
    bodyRows(around) - PickingPage.inputRows
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .confirm { return goThere(&around) }
    if let motion = action.motion, motion.isVertical {
      cursor.move(motion, count: hits(around).count, page: listRows(around))
    } else {
      input.act(action)
      cursor = ListCursor()
    }
    return .stay
  }

  private func goThere(_ around: inout Surroundings) -> Outcome {
    let hits = hits(around)
    guard hits.indices.contains(cursor.selected) else { return .stay }
    let hit = hits[cursor.selected]
    around.filling?.go(to: hit.path)
    around.filling?.editor.move(to: hit.range.lowerBound)
    around.filling?.editor.move(to: hit.range.upperBound, selecting: true)
    return .close
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    input.insert(String(character))
    cursor = ListCursor()
    return .stay
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(
      cursor, count: hits(around).count, firstRow: PickingPage.firstRow, rows: listRows(around))
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let hits = hits(around)
    return PickingPage(
      head: Head(left: SearchWords.title, right: SearchWords.count(hits.count)), input: input,
      lines: hits.map { ($0.label, $0.excerpt) }, cursor: cursor, keys: keys.bar(),
      hint: around.notice ?? Notice(SearchWords.hint)
    ).canvas(in: size, around.widths)
  }
}

extension Place {
  static let search = Place("search", "查找", help: "查找：在填过的内容中找字")
}

extension SearchScreen {
  static let door = Door(
    Keys.Row([.function(7), .control("f")], opening: .search)
  ) { _, around in around.hasDraft ? .push(SearchScreen()) : .stay }
}
