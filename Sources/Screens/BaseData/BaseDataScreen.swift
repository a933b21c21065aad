import Evaluation
import Terminal

/// The base data screen (基础数据表): which figure is being entered, and what is in sight.
///
/// The figure itself is edited in `FillingState`, with its caret, its undo and its saving.
struct BaseDataScreen: Screen {
  var name: StaticString { "base data" }
  var fact: Fact.ID
  /// The first line shown.
  var top = 0
  /// Where the filler was before, and comes back to.
  let origin: FieldPath

  var keys: Keymap<Action> { BaseDataScreen.table }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard let rubric = around.filling?.rubric else { return .close }
    let grid = BaseGrid(rubric)
    guard let place = grid.place(of: fact) else { return .stay }
    if let motion = action.motion {
      move(motion, from: place, in: grid, &around)
    } else if action == .confirm || action == .nextField {
      go(to: grid.stepped(place, by: 1), in: grid, &around)
    } else if action == .previousField {
      go(to: grid.stepped(place, by: -1), in: grid, &around)
    } else if action == .open(.why) {
      return .open(action, .figure(.input(fact)))
    } else if action == .open(.whatIf) {
      return .open(action, .field(.fact(fact), trying: nil))
    } else if action == .own(.toIndicator) {
      return openIndicator(&around)
    } else if let effects = around.edit(action) {
      return .ask(effects)
    } else {
      return .pass
    }
    return .stay
  }

  /// Arrows go through the text that is being typed, and from its ends to the next cell.
  private mutating func move(
    _ motion: Motion, from place: BaseGrid.Place, in grid: BaseGrid, _ around: inout Surroundings
  ) {
    let page = max(rows(around) - 1, 1)
    switch motion {
    case .up: go(to: grid.moved(place, rows: -1), in: grid, &around)
    case .down: go(to: grid.moved(place, rows: 1), in: grid, &around)
    case .pageUp: go(to: grid.moved(place, rows: -page), in: grid, &around)
    case .pageDown: go(to: grid.moved(place, rows: page), in: grid, &around)
    case .left where around.filling?.isAtEdge(.left) == true:
      go(to: grid.stepped(place, by: -1), in: grid, &around)
    case .right where around.filling?.isAtEdge(.right) == true:
      go(to: grid.stepped(place, by: 1), in: grid, &around)
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .start, .end:
      around.filling?.act(.move(motion), layout: nil)
    }
  }

  private mutating func go(
    to place: BaseGrid.Place, in grid: BaseGrid, _ around: inout Surroundings
  ) {
    guard let fact = grid.fact(at: place) else { return }
    self.fact = fact
    top = top(in: grid, around)
    around.filling?.go(to: .fact(fact), selecting: true)
  }

  /// From a cell to the first indicator that it feeds.
  private func openIndicator(_ around: inout Surroundings) -> Outcome {
    guard let user = around.filling?.rubric.indicators(using: fact).first else {
      around.say(BaseDataWords.feedsNothing)
      return .stay
    }
    around.filling?.open(.indicator(user.id))
    around.filling?.go(to: .fact(fact), selecting: true)
    return .closeAll
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    around.typeInForm(character)
    return .stay
  }

  mutating func paste(_ text: String, _ around: inout Surroundings) -> Outcome {
    around.pasteInForm(text)
    return .stay
  }

  /// A value that is being typed over comes back first.
  mutating func back(_ around: inout Surroundings) -> Outcome? {
    around.cancelEntry() ? .stay : nil
  }

  /// Tables lead back to where they were opened.
  mutating func leave(_ around: inout Surroundings) {
    around.filling?.go(to: origin, selecting: true)
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    guard let filling = around.filling else { return Canvas(size: size, widths: around.widths) }
    let grid = BaseGrid(filling.rubric)
    let filled = grid.places.count { place in
      grid.fact(at: place).map { filling.report.facts[$0] != nil } ?? false
    }
    let head = Head(
      left: BaseDataWords.title, right: BaseDataWords.filled(filled, grid.places.count))
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    let view = BaseDataView(filling: filling, grid: grid, fact: fact)
    let tables = Rect(
      column: 0, row: page.body.row, columns: size.columns,
      rows: max(page.body.rows - BaseDataView.infoRows, 1))
    let top = top(in: grid, around)
    view.draw(from: top, into: &page.canvas, in: tables)
    view.drawInfo(row: tables.endRow, into: &page.canvas)
    let below = grid.lines.count - top - tables.rows
    page.steps(filling.nextSteps, below: below, by: filling.rubric)
    page.below(below)
    page.hint(around.notice ?? view.hint)
    return page.canvas
  }

  /// Rows of tables; those below them say what the cell is and what it feeds.
  private func rows(_ around: Surroundings) -> Int {
    max(bodyRows(around) - BaseDataView.infoRows, 2)
  }

  /// The first line to show so that the cell and its table's heading are in sight.
  private func top(in grid: BaseGrid, _ around: Surroundings) -> Int {
    let line = grid.place(of: fact)?.line ?? 0
    let cursor = ListCursor(selected: line, top: top)
    let top = cursor.visibleTop(count: grid.lines.count, page: rows(around))
    // The heading covers the first row where it has been scrolled away.
    return top == line && top > 0 ? top - 1 : top
  }
}

extension FillingState {
  /// Nothing is being typed, or the caret stands at that end of it.
  fileprivate func isAtEdge(_ side: Motion) -> Bool {
    if field.isChoice { return true }
    if editor.selection == 0..<editor.count || editor.count == 0 { return true }
    return editor.selection == nil && editor.caret == (side == .left ? 0 : editor.count)
  }
}
