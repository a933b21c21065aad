import Evaluation
import Terminal

/// Which file to import: a folder's files to choose from, and a line for a name or a path.
struct ChoosingScreen: Screen {
  var name: StaticString { "import" }
  var choice: FileChoice

  var keys: Keymap<Action> { ChoosingScreen.table }
  static let table = Keymap([Keys.help, Keys.enter, Keys.back, Keys.quit])
    .followed(by: Keys.steps(Keys.rows + Keys.pages)).followed(by: Keys.lineEditing)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .confirm { return open(&around) }
    if let motion = action.motion, motion.isVertical {
      choice.cursor.move(motion, count: choice.shown.count, page: listRows(around))
    } else if action == .deleteBackward, choice.input.count == 0, let parent = choice.parentFolder {
      return .ask([.importing(.list(folder: parent, choice.purpose))])
    } else {
      choice.input.act(action)
      choice.cursor = ListCursor()
    }
    return .stay
  }

  private func open(_ around: inout Surroundings) -> Outcome {
    guard let target = choice.target else {
      around.say(ImportWords.nothingChosen, .warning)
      return .stay
    }
    if !choice.typed.isPath, choice.selected?.isFolder == true {
      return .ask([.importing(.list(folder: target, choice.purpose))])
    }
    let reading = ReadingScreen(choice: choice, path: target)
    let effect: ImportEffect
    switch (choice.purpose, around.filling) {
    case (.report, _): effect = .readReport(path: target)
    case (.tables, let filling?): effect = .readTables(path: target, filling.report, filling.rubric)
    case (.lastYear, let filling?):
      effect = .readLastYear(path: target, filling.rubric, filling.report.rubric)
    case (.tables, nil), (.lastYear, nil): return .close
    }
    return Outcome(.replace(reading), [.importing(effect)])
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    choice.type(String(character))
    return .stay
  }

  mutating func paste(_ text: String, _ around: inout Surroundings) -> Outcome {
    choice.type(TypedPath(String(text.prefix(ChoosingScreen.longestPath))).text)
    return .stay
  }

  private static let longestPath = 4_096

  mutating func take(_ message: Message, _ around: inout Surroundings) -> Outcome? {
    guard case .importing(.listed(let listing)) = message else { return nil }
    choice.take(listing)
    around.importFolders[choice.purpose] = listing.path
    return .stay
  }

  private func listRows(_ around: Surroundings) -> Int {
    bodyRows(around) - PickingPage.inputRows
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(
      choice.cursor, count: choice.shown.count, firstRow: PickingPage.firstRow,
      rows: listRows(around))
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let lines = choice.shown.map { entry in
      (label: entry.isFolder ? entry.name + "/" : entry.name, text: entry.note)
    }
    let isEmpty = choice.listing != nil && !choice.shown.contains { !$0.isFolder }
    let hint = isEmpty ? ImportWords.noFiles(choice.purpose) : ImportWords.choiceHint
    return PickingPage(
      head: Head(left: ImportWords.title(choice.purpose), right: choice.listing?.path ?? ""),
      input: choice.input, lines: lines, cursor: choice.cursor, keys: keys.bar(),
      hint: around.notice ?? Notice(hint)
    ).canvas(in: size, around.widths)
  }
}
