import Evaluation
import Terminal

extension PlacingScreen {
  var keys: Keymap<Action> { PlacingScreen.table }

  /// Where a report's passages went.
  static let table = Keymap([
    Keys.help,
    Keys.Row(
      [.function(2), .control("s")], .own(.take), "新建草稿",
      section: KeyWords.report, explanation: "新建：用归位的内容新建一份草稿"),
    Keys.Row(
      [.function(4), .control("o")], .own(.nextFilter), "看全部",
      section: KeyWords.report, explanation: "看全部段落，或只看没有归位和需要留意的"),
    Keys.Row(
      [.function(5), .control("r")], .own(.nextRubric), "换指标体系",
      section: KeyWords.report, explanation: "换一套指标体系重新归位"),
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
