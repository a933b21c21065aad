import Evaluation
import Terminal

/// The list of evidence (佐证台账), of one indicator or of all.
struct EvidenceScreen: LinesScreen {
  var indicator: Indicator.ID?
  var cursor = ListCursor()

  var keys: Keymap<Action> { EvidenceScreen.table }
  static let table = Keymap([
    Keys.help,
    Keys.Row(
      [.function(2), .control("n"), .enter], .desk(.attach), "添附",
      section: KeyWords.report, explanation: "添附：给所在指标添一件佐证材料"),
    Keys.Row(
      [.function(8), .control("d")], .desk(.detach), "撤去",
      section: KeyWords.report, explanation: "撤去：所在的佐证材料，须有理由"),
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.walking)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    let lines = lines(around)
    if walk(action, lines, around) { return .stay }
    if action == .desk(.attach) || action == .confirm { return attach(target(lines), &around) }
    if action == .desk(.detach) { return detach(target(lines), &around) }
    return .pass
  }

  private func attach(_ target: DeskTarget?, _ around: inout Surroundings) -> Outcome {
    let piece: Evidence? =
      if case .evidence(let id) = target {
        around.frontReview?.review.evidence.first { $0.id == id }
      } else { nil }
    let chosen: Indicator.ID? =
      if case .indicator(let id) = target { id } else { piece?.indicator }
    guard let chosen, let id = draft(for: .attach, &around) else { return .stay }
    return .push(PromptScreen(.attach(chosen), of: id, around.desk))
  }

  private func detach(_ target: DeskTarget?, _ around: inout Surroundings) -> Outcome {
    guard case .evidence(let piece) = target else {
      around.say(EvidenceWords.chooseOne, .warning)
      return .stay
    }
    guard let id = draft(for: .detach, &around) else { return .stay }
    return .push(PromptScreen(.detach(piece), of: id, around.desk))
  }

  /// The draft to which that can be done; says why not, if there is a draft.
  private func draft(for action: ReviewAction, _ around: inout Surroundings) -> String? {
    guard let filling = around.filling else { return nil }
    guard let actor = around.desk.actor else {
      around.say(DeskWords.chooseFirst, .warning)
      return nil
    }
    let review = filling.review?.review ?? Review()
    guard let refusal = review.refusal(of: action, by: actor) else { return filling.id }
    around.say(refusal.message, .warning)
    return nil
  }

  func lines(_ around: Surroundings) -> [DeskLine] {
    guard let rubric = around.frontRubric else { return [] }
    let pieces = around.frontReview?.review.evidence ?? []
    var page = DeskLines(columns: around.size.columns, widths: around.widths)
    for indicator in rubric.indicators {
      let here = pieces.filter { $0.indicator == indicator.id }
      guard self.indicator == nil || self.indicator == indicator.id else { continue }
      page.line(
        indicator.title, right: here.isEmpty ? EvidenceWords.none : "\(here.count)",
        style: here.isEmpty ? .dim : .bold, target: .indicator(indicator.id))
      for piece in here { page.add(piece, fault: around.frontReview?.evidenceFaults[piece.id]) }
    }
    return page.lines
  }

  func bar(_ around: Surroundings) -> KeyBar {
    let canChange = around.filling.map { $0.readOnly == nil } ?? false
    return keys.bar(isEnabled: { action in
      canChange || ![Action.desk(.attach), .desk(.detach)].contains(action)
    })
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let pieces = around.frontReview?.review.evidence ?? []
    let faults = around.frontReview?.evidenceFaults.count ?? 0
    return page(
      Head(
        left: EvidenceWords.title(pieces.count, faults: faults), right: around.desk.actorText),
      lines(around), hint: Notice(EvidenceWords.hint), in: size, around)
  }
}

extension EvidenceScreen {
  /// Of the indicator that is on the screen, where one is.
  static let door = Door(
    Keys.Row(
      [.shift(.function(8))], opening: .evidence, section: KeyWords.deciding, isInBar: false)
  ) { _, around in .push(EvidenceScreen(indicator: around.filling?.indicator?.id)) }
}
