import Evaluation
import Terminal

extension AppState {
  /// Explains the indicator on the screen, the focused figure, or the total.
  mutating func openWhy() {
    guard let filling else { return }
    let figure: Figure =
      switch (filling.part, filling.focus) {
      case (.indicator(let id), _): .indicator(id)
      case (_, .fact(let id)): .input(id)
      case (.cover, _), (.section, _): .total
      }
    explain(figure)
  }

  /// Puts an explanation in front, with the first line selected that leads to a figure.
  mutating func explain(_ figure: Figure) {
    guard let filling else { return }
    let view = WhyView(state: filling, figure: figure, columns: size.columns, widths: widths)
    let selected = view.lines.firstIndex { $0.path != nil } ?? 0
    overlays.append(.why(WhyState(figure: figure, cursor: ListCursor(selected: selected))))
  }

  mutating func act(_ action: Action, why old: WhyState) -> [Effect] {
    guard let filling else { return [] }
    var state = old
    let view = WhyView(
      state: filling, figure: state.figure, columns: size.columns, widths: widths)
    if case .move(let motion) = action {
      overlays.append(.why(state))
      state.cursor.move(motion, count: view.lines.count, page: bodyRows)
      replaceFront(.why(state))
    } else if action == .confirm {
      let selected = state.cursor.settled(count: view.lines.count, page: bodyRows).selected
      guard view.lines.indices.contains(selected), let path = view.lines[selected].path else {
        overlays.append(.why(state))
        notice = Notice(WhyWords.nothingHere)
        return []
      }
      overlays = []
      self.filling?.go(to: path, selecting: true)
    } else if action == .baseData {
      overlays.append(.why(state))
      openBaseData(at: fact(on: selected(state, view), state.figure))
    } else if action == .whatIf {
      overlays.append(.why(state))
      let line = selected(state, view)
      let fact = fact(on: line, state.figure)
      openWhatIf(at: fact.map { .fact($0) }, trying: line?.target)
    } else if action == .why {
      explain(filling.rubric.parent(of: state.figure))
      if state.figure == .total { notice = Notice(WhyWords.isTotal) }
    } else {
      overlays.append(.why(state))
    }
    return []
  }

  private func selected(_ state: WhyState, _ view: WhyView) -> WhyView.Line? {
    let selected = state.cursor.settled(count: view.lines.count, page: bodyRows).selected
    return view.lines.indices.contains(selected) ? view.lines[selected] : nil
  }

  /// The figure of the line, else the first that decides what is explained.
  private func fact(on line: WhyView.Line?, _ figure: Figure) -> Fact.ID? {
    if case .fact(let id) = line?.path { return id }
    switch figure {
    case .input(let id): return id
    case .indicator(let id):
      guard let rubric = filling?.rubric, let indicator = rubric.indicator(id) else { return nil }
      return rubric.facts(of: indicator).first?.id
    case .group, .total: return nil
    }
  }

  func whyPage(_ filling: FillingState, _ state: WhyState, in size: Size) -> Canvas {
    let view = WhyView(
      state: filling, figure: state.figure, columns: size.columns, widths: widths)
    let head = Head(
      left: WhyWords.title(view.explanation?.title ?? ""),
      right: view.explanation?.headline ?? "", rightStyle: .bold)
    var page = Page(head, keys: Keys.why.bar(), size: size, widths: widths)
    view.draw(into: &page.canvas, in: page.body, cursor: state.cursor)
    let top = state.cursor.settled(count: view.lines.count, page: page.body.rows).top
    page.below(view.lines.count - top - page.body.rows)
    page.hint(notice ?? Notice(WhyWords.hint))
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
