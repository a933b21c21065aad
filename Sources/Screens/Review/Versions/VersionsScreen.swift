import Evaluation
import Terminal

/// Every submission and decision, and the trail (历史与版本).
struct VersionsScreen: LinesScreen {
  var cursor = ListCursor()

  var keys: Keymap<Action> { VersionsScreen.table }
  static let table = Keymap([
    Keys.help, Keys.Row([.enter], .confirm, "与现在对照", section: KeyWords.report), Keys.menu,
    Keys.back, Keys.quit,
  ]).followed(by: Keys.walking)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    let lines = lines(around)
    if walk(action, lines, around) { return .stay }
    guard action == .confirm else { return .pass }
    guard let id = around.frontDraft, case .version(let pair) = target(lines) else {
      around.say(VersionsWords.noVersionHere)
      return .stay
    }
    return .ask([.desk(.compare(pair, of: id))])
  }

  func lines(_ around: Surroundings) -> [DeskLine] {
    guard let state = around.frontReview else { return [] }
    var page = DeskLines(columns: around.size.columns, widths: around.widths)
    page.labelled(SubmissionWords.state, state.judgement.text)
    page.addDoubts(of: state.judgement)
    page.heading(VersionsWords.steps)
    for step in state.review.steps.reversed() { page.add(step, of: state.trail) }
    page.heading(VersionsWords.trail(state.trail.count))
    for entry in state.trail.reversed().prefix(VersionsScreen.shownTrail) {
      page.add(entry, by: around.frontRubric)
    }
    return page.lines
  }

  /// Older lines are read with `ziping history`.
  private static let shownTrail = 200

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let count = around.frontReview?.review.steps.count ?? 0
    return page(
      Head(left: VersionsWords.title, right: VersionsWords.count(count)), lines(around),
      hint: Notice(VersionsWords.hint), in: size, around)
  }
}

extension DeskLines {
  fileprivate mutating func add(_ step: ReviewStep, of trail: [TrailEntry]) {
    let target =
      step.version.isEmpty ? nil : DeskTarget.version(VersionPair(old: step.version, new: nil))
    line(
      VersionsWords.step(step, trail.first { $0.number == step.line }?.proof),
      right: DeskWords.time(step.mark.time), target: target)
    if !step.words.isEmpty { text(step.words, indent: 6, style: .dim, target: target) }
  }

  fileprivate mutating func add(_ entry: TrailEntry, by rubric: Rubric?) {
    line(
      "\(entry.number). \(entry.title)  \(entry.authorText)",
      right: DeskWords.time(entry.mark.time),
      style: entry.kind == .outside ? .color(.yellow) : .plain)
    for decision in entry.decisions {
      // What a field is called; the address of what is none.
      let title = rubric?.title(atAddress: decision.address) ?? decision.address
      text(decision.text(named: title), indent: 6, style: .bold)
    }
    for change in entry.changes {
      text(rubric.map { change.text(by: $0) } ?? change.address, indent: 6, style: .dim)
    }
    if !entry.words.isEmpty { text(entry.words, indent: 6, style: .dim) }
  }
}

extension TrailChange {
  fileprivate func text(by rubric: Rubric) -> String {
    let read = read(by: rubric)
    return VersionsWords.change(read.title, read.old, read.new)
  }
}

extension VersionsScreen {
  static let door = Door(
    Keys.Row(
      [.shift(.function(5))], opening: .versions, section: KeyWords.deciding, isInBar: false)
  ) { _, around in
    guard let state = around.frontReview, !state.review.steps.isEmpty || !state.trail.isEmpty else {
      around.say(VersionsWords.none, .warning)
      return .stay
    }
    return .push(VersionsScreen())
  }
}
