import Evaluation
import Terminal

/// The explanation of one figure (缘由).
struct WhyScreen: Screen {
  var name: StaticString { "why" }
  var figure: Figure
  var cursor = ListCursor()

  /// With the first line selected that leads to a figure.
  init(_ figure: Figure, _ around: Surroundings) {
    self.figure = figure
    cursor.selected = lines(around).lines.firstIndex { $0.path != nil } ?? 0
  }

  var keys: Keymap<Action> { WhyScreen.table }

  private func lines(_ around: Surroundings) -> WhyView {
    let explanation = around.filling.flatMap { $0.rubric.explanation(of: figure, in: $0.report) }
    return WhyView(explanation, columns: around.size.columns, widths: around.widths)
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard let filling = around.filling else { return .close }
    let view = lines(around)
    let page = bodyRows(around)
    let selected = cursor.settled(count: view.lines.count, page: page).selected
    let line = view.lines.indices.contains(selected) ? view.lines[selected] : nil
    if let motion = action.motion {
      cursor.move(motion, count: view.lines.count, page: page)
    } else if action == .confirm {
      return goThere(line, &around)
    } else if action == .open(.baseData) {
      return .open(action, fact(on: line, filling).map { .fact($0) } ?? .none)
    } else if action == .open(.whatIf) {
      let fact = fact(on: line, filling)
      return .open(action, fact.map { .field(.fact($0), trying: line?.target) } ?? .none)
    } else if action == .open(.why) {
      // One step up takes the place of what is explained.
      if figure == .total { around.say(WhyWords.isTotal) }
      return .replace(WhyScreen(filling.rubric.parent(of: figure), around))
    } else {
      return .pass
    }
    return .stay
  }

  private func goThere(_ line: WhyView.Line?, _ around: inout Surroundings) -> Outcome {
    guard let path = line?.path else {
      around.say(WhyWords.nothingHere)
      return .stay
    }
    around.filling?.go(to: path, selecting: true)
    return .closeAll
  }

  /// The figure of the line, else the first that decides what is explained.
  private func fact(on line: WhyView.Line?, _ filling: FillingState) -> Fact.ID? {
    if case .fact(let id) = line?.path { return id }
    switch figure {
    case .input(let id): return id
    case .indicator(let id):
      guard let indicator = filling.rubric.indicator(id) else { return nil }
      return filling.rubric.facts(of: indicator).first?.id
    case .group, .total: return nil
    }
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(cursor, count: lines(around).lines.count, rows: bodyRows(around))
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let view = lines(around)
    let head = Head(
      left: WhyWords.title(view.explanation?.title ?? ""),
      right: view.explanation?.headline ?? "", rightStyle: .bold)
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    view.draw(into: &page.canvas, in: page.body, cursor: cursor)
    let top = cursor.settled(count: view.lines.count, page: page.body.rows).top
    page.below(view.lines.count - top - page.body.rows)
    page.hint(around.notice ?? Notice(WhyWords.hint))
    return page.canvas
  }
}

extension Rubric {
  /// What a figure is added up into.
  fileprivate func parent(of figure: Figure) -> Figure {
    switch figure {
    case .total: .total
    case .indicator(let id):
      allGroups.last { group in group.indicators.contains { $0.id == id } }
        .map { .group($0.id) } ?? .total
    case .group(let id):
      allGroups.last { group in group.groups.contains { $0.id == id } }
        .map { .group($0.id) } ?? .total
    case .input(let id): indicators(using: id).first.map { .indicator($0.id) } ?? .total
    }
  }
}
