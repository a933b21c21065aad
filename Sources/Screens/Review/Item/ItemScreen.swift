import Evaluation
import Terminal

/// One part of a report as the supervisor reads it, indicator or chapter.
struct ItemScreen: LinesScreen {
  var part: Part
  var cursor = ListCursor()
  /// How many lines there were when it was last in front.
  private var count = 0

  /// At the line of a field if one is given.
  init(_ part: Part, at path: FieldPath? = nil, _ around: Surroundings) {
    self.part = part
    let lines = lines(around)
    let index = path.flatMap { path in
      lines.firstIndex { line in
        if case .field(let field, _) = line.target { field == path } else { false }
      }
    }
    cursor = ListCursor(selected: index ?? lines.start.selected)
    count = lines.count
  }

  var keys: Keymap<Action> { ItemScreen.table }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard let dossier = around.desk.dossier else { return .close }
    let lines = lines(around)
    count = lines.count
    if walk(action, lines, around) { return .stay }
    if action == .open(.evidence) { return .push(EvidenceScreen(indicator: indicator)) }
    let acting = DossierActing(
      dossier: dossier, target: target(lines) ?? indicator.map { .indicator($0) },
      front: indicator.flatMap { dossier.rubric.indicator($0) })
    if action == .confirm { return confirm(acting, &around) }
    guard let decision = action.desk else { return .pass }
    switch decision {
    case .nextItem: return step(1, dossier, around)
    case .previousItem: return step(-1, dossier, around)
    case .submit, .giveBack, .approve, .sign, .reopen, .ask, .answer, .close, .score, .reason,
      .changes, .attach, .detach:
      return acting.act(decision, &around)
    }
  }

  /// The page is about it where its line is about nothing.
  private var indicator: Indicator.ID? {
    guard case .indicator(let id) = part else { return nil }
    return id
  }

  /// Enter asks about the line, or answers what is asked there.
  private func confirm(_ acting: DossierActing, _ around: inout Surroundings) -> Outcome {
    if case .query(let id) = acting.target, acting.dossier.review[query: id]?.state == .answered {
      return acting.act(.close, &around)
    }
    return acting.act(.ask, &around)
  }

  private func step(_ step: Int, _ dossier: OpenDossier, _ around: Surroundings) -> Outcome {
    let parts = Part.all(of: dossier.rubric)
    let next = (parts.firstIndex(of: part) ?? 0) + step
    guard parts.indices.contains(next) else { return .stay }
    var screen = ItemScreen(parts[next], around)
    screen.cursor = ListCursor()
    return .replace(screen)
  }

  /// What is said of the part stands above the selected line, which stays selected.
  mutating func appear(_ around: Surroundings) {
    let lines = lines(around)
    cursor.selected = max(cursor.selected + lines.count - count, 0)
    count = lines.count
  }

  func lines(_ around: Surroundings) -> [DeskLine] {
    around.desk.dossier.map {
      ItemLines($0, part, columns: around.size.columns, widths: around.widths).lines
    } ?? []
  }

  func bar(_ around: Surroundings) -> KeyBar { keys.bar(isEnabled: around.canDecide) }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    guard let dossier = around.desk.dossier else {
      return Canvas(size: size, widths: around.widths)
    }
    let head = Head(
      left: (dossier.rubric.title(of: part) ?? "") + " / " + dossier.report.cover[.unit],
      right: ItemWords.total(dossier.rated.scorecard, dossier.reviewed))
    return page(head, lines(around), hint: Notice(ItemWords.hint), in: size, around)
  }
}
