import Terminal
import Text

extension NewDraftScreen {
  var keys: Keymap<Action> { NewDraftScreen.table }
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "下一格", section: KeyWords.walking),
    Keys.Row([.tab], .nextField, "下一格", section: KeyWords.walking, isInBar: false),
    Keys.Row([.backTab], .previousField, "上一格", section: KeyWords.walking, isInBar: false),
    Keys.clearLine, Keys.back, Keys.quit,
  ]).followed(by: Keys.steps(Keys.rows + Keys.pages)).followed(by: Keys.lineEditing)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .confirm { return confirm(&around) }
    if action == .nextField { step(1) }
    if action == .previousField { step(-1) }
    if let motion = action.motion, motion.isVertical {
      move(motion)
    } else {
      edit { $0.act(action) }
    }
    return .stay
  }

  private mutating func move(_ motion: Motion) {
    let step = motion == .down || motion == .pageDown ? 1 : -1
    let next = rubric.map { $0 + step } ?? (step > 0 ? 0 : -1)
    if focus == .rubric, rubrics.indices.contains(next) {
      rubric = next
    } else {
      self.step(step)
    }
  }

  /// Enter goes on once the field is filled in; in the last one it makes the draft.
  private mutating func confirm(_ around: inout Surroundings) -> Outcome {
    if let trouble {
      goToTrouble()
      around.say(trouble, .error)
      return .stay
    }
    guard isLast, let rubric else {
      step(1)
      return .stay
    }
    let year = year.text.asciiForm
    if let twin = around.home.draft(of: unit.text, year), !isWarned {
      isWarned = true
      around.say(NewDraftWords.twin(twin.id), .warning)
      return .stay
    }
    if let placed { return .ask([.importing(.create(placed, unit: unit.text, year: year))]) }
    return .ask([.create(unit: unit.text, year: year, rubric: rubrics[rubric].id)])
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    edit { $0.insert(String(character)) }
    return .stay
  }
}

extension Place {
  static let newDraft = Place("newDraft", "新建")
}

extension NewDraftScreen {
  /// Which rubrics there are is asked first; a report written by hand brings them along.
  static let door = Door(
    Keys.Row([.function(2), .control("n")], opening: .newDraft)
  ) { subject, around in
    guard case .placed(let placed) = subject else { return .ask([.listRubrics]) }
    return .push(NewDraftScreen(placed))
  }
}
