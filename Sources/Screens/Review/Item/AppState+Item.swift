import Evaluation
import Terminal

extension AppState {
  /// Opens a part, at the line of a field if one is given.
  mutating func showItem(_ part: Part, at path: FieldPath? = nil) {
    guard let dossier = desk.dossier else { return }
    let lines = itemLines(dossier, part)
    let index = path.flatMap { path in
      lines.firstIndex { line in
        if case .field(let field, _) = line.target { field == path } else { false }
      }
    }
    let cursor = ListCursor(selected: index ?? lines.start.selected)
    overlays.append(.desk(.item(ItemState(part: part, cursor: cursor))))
  }

  func itemLines(_ dossier: OpenDossier, _ part: Part) -> [DeskLine] {
    ItemLines(dossier, part, columns: size.columns, widths: widths).lines
  }

  mutating func act(_ action: Action, item old: ItemState) -> [Effect] {
    guard let dossier = desk.dossier else { return [] }
    var state = old
    let lines = itemLines(dossier, state.part)
    state.cursor = moved(state.cursor, action, lines)
    overlays.append(.desk(.item(state)))
    let target =
      lines.indices.contains(state.cursor.selected) ? lines[state.cursor.selected].target : nil
    if action == .confirm { return confirm(target ?? state.target, of: dossier) }
    guard case .desk(let desk) = action else { return [] }
    if desk == .nextItem || desk == .previousItem {
      step(state, desk == .nextItem ? 1 : -1, dossier)
      return []
    }
    return act(desk, on: dossier, at: target ?? state.target)
  }

  /// Enter asks about the line, or answers what is asked there.
  private mutating func confirm(_ target: DeskTarget?, of dossier: OpenDossier) -> [Effect] {
    if case .query(let id) = target, dossier.review[query: id]?.state == .answered {
      return act(.close, on: dossier, at: target)
    }
    return act(.ask, on: dossier, at: target)
  }

  private mutating func step(_ state: ItemState, _ step: Int, _ dossier: OpenDossier) {
    let parts = Part.all(of: dossier.rubric)
    let next = (parts.firstIndex(of: state.part) ?? 0) + step
    guard parts.indices.contains(next) else { return }
    replaceFront(.desk(.item(ItemState(part: parts[next]))))
  }

  func itemPage(_ state: ItemState, in size: Size) -> Canvas {
    guard let dossier = desk.dossier else { return homePage(in: size) }
    let head = Head(
      left: (dossier.rubric.title(of: state.part) ?? "") + " / " + dossier.report.cover[.unit],
      right: ItemWords.total(dossier.rated.scorecard, dossier.reviewed))
    let bar = Keys.item.bar(isEnabled: { action in
      guard case .desk(let desk) = action, let review = desk.reviewAction else { return true }
      return dossier.refusal(of: review, by: self.desk.actor) == nil
    })
    return linesPage(
      head, ItemLines(dossier, state.part, columns: size.columns, widths: widths).lines,
      state.cursor, keys: bar, hint: Notice(ItemWords.hint), in: size)
  }
}

extension ItemState {
  /// What an action is about where the line itself is about nothing.
  fileprivate var target: DeskTarget? {
    guard case .indicator(let id) = part else { return nil }
    return .indicator(id)
  }
}
