import Evaluation
import Terminal

extension TakingScreen {
  var keys: Keymap<Action> { TakingScreen.table }

  /// What a file would change.
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "取/不取", section: KeyWords.report),
    Keys.Row(
      [.function(2), .control("s")], .own(.take), "写入草稿",
      section: KeyWords.report, explanation: "写入：选取的各项写入草稿，一次撤销"),
    Keys.Row(
      [.function(8), .control("d")], .own(.takeAll), "全取",
      section: KeyWords.report, explanation: "全取：拿得准的各项都选取；再按一次都不取"),
    Keys.back, Keys.quit,
  ]).followed(by: Keys.moving)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if let motion = action.motion {
      cursor.move(motion, count: items.count, page: rows(around).list)
    } else if action == .confirm {
      toggle()
    } else if action == .own(.takeAll) {
      takeAll()
    } else if action == .own(.take) {
      return take(&around)
    } else {
      return .pass
    }
    return .stay
  }

  mutating func back(_ around: inout Surroundings) -> Outcome? {
    around.say(ImportWords.left)
    return .close
  }

  private func take(_ around: inout Surroundings) -> Outcome {
    guard takenCount > 0 || lastYear != nil else {
      around.say(ImportWords.nothingTaken, .warning)
      return .stay
    }
    around.filling?.take(self)
    around.say(ImportWords.taken(self), .done)
    return .close
  }

  /// The blank toggles too, as in every list of boxes.
  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    if character == " " || character == "　" { toggle() }
    return .stay
  }

  mutating func paste(_ text: String, _ around: inout Surroundings) -> Outcome { .stay }
}

extension FillingState {
  /// Enters what was taken as ordinary edits: one step of undo, however many they are.
  mutating func take(_ state: TakingScreen) {
    guard !isReadOnly else { return }
    history.close()
    var isFirst = true
    if let year = state.lastYear, setLastYear(year) { isFirst = false }
    for item in state.items {
      guard let taken = item.taken else { continue }
      write(item.choices[taken].content, at: item.path, .whole, continues: !isFirst)
      if item.isUnconfirmed {
        mark(.unconfirmed(item.path.confirmable), true, continues: true)
      }
      history.close()
      isFirst = false
    }
    settle(on: focus)
    check()
    saving.isNeeded = true
    saving.isDue = true
  }
}
