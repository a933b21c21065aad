import Evaluation
import Terminal

extension PlacingScreen {
  var keys: Keymap<Action> { PlacingScreen.table }

  /// Where a report's passages went.
  static let table = Keymap([
    Keys.help,
    Keys.Row(
      [.function(2), .control("s")], .own(.take), ImportKeyWords.create,
      section: KeyWords.report, explanation: ImportKeyWords.createHelp),
    Keys.Row(
      [.function(4), .control("o")], .own(.nextFilter), ImportKeyWords.filter,
      section: KeyWords.report, explanation: ImportKeyWords.filterHelp),
    Keys.Row(
      [.function(5), .control("r")], .own(.nextRubric), ImportKeyWords.rubric,
      section: KeyWords.report, explanation: ImportKeyWords.rubricHelp),
    Keys.back, Keys.quit,
  ]).followed(by: Keys.moving)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if let motion = action.motion {
      cursor.move(motion, count: shown.count, page: rows(around).list)
    } else if action == .own(.take) {
      return create(&around)
    } else if action == .own(.nextFilter) {
      isFiltered.toggle()
      cursor = ListCursor()
    } else if action == .own(.nextRubric) {
      return place(&around)
    } else {
      return .pass
    }
    return .stay
  }

  mutating func back(_ around: inout Surroundings) -> Outcome? {
    .replace(ChoosingScreen(choice: choice))
  }

  /// By the next rubric.
  private func place(_ around: inout Surroundings) -> Outcome {
    guard let next = nextRubric else {
      around.say(ImportWords.oneRubric)
      return .stay
    }
    return .ask([.importing(.place(placed.manuscript, file: placed.file, next))])
  }

  /// Unit and year name the draft: what the text does not say is asked.
  private func create(_ around: inout Surroundings) -> Outcome {
    guard !unit.isEmpty, PlacedReport.isYear(year) else {
      around.say(ImportWords.coverNeeded, .warning)
      return .open(.open(.newDraft), .placed(placed))
    }
    return .ask([.importing(.create(placed, unit: unit, year: year))])
  }

  mutating func take(_ message: Message, _ around: inout Surroundings) -> Outcome? {
    guard case .importing(.placed(let placed)) = message else { return nil }
    around.say(ImportWords.placedBy(placed.rubric.title), .done)
    return .replace(PlacingScreen(placed, choice: choice))
  }
}
