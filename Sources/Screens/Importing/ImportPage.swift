import Evaluation
import Terminal

/// The steps of importing, one on the screen at a time.
enum ImportPage: Equatable, Sendable {
  case choosing(FileChoice)
  case reading(FileReading)
  case taking(TakingState)
  case placing(PlacingState)
}

/// A file while it is read.
struct FileReading: Equatable, Sendable {
  let choice: FileChoice
  let path: String
  var lines = 0

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension AppState {
  /// Opens the list of files, if there is something that they could go into.
  mutating func actImport(_ action: ImportAction) -> [Effect] {
    switch action {
    case .report: return choose(for: .report)
    case .tables: return choose(for: .tables)
    case .lastYear: return choose(for: .lastYear)
    case .all, .take, .filter, .rubric: return []
    }
  }

  private mutating func choose(for purpose: ImportPurpose) -> [Effect] {
    if purpose != .report {
      guard let filling else { return [] }
      if let reason = filling.readOnly {
        notice = Notice(ReadOnlyWords.advice(reason), .warning)
        return []
      }
    }
    overlays.append(.importing(.choosing(FileChoice(purpose))))
    return [.importing(.list(folder: importFolders[purpose], purpose))]
  }

  mutating func act(_ action: Action, importing page: ImportPage) -> [Effect] {
    switch page {
    case .choosing(let choice): return act(action, choosing: choice)
    case .reading(let reading): return act(action, reading: reading)
    case .taking(let state): return act(action, taking: state)
    case .placing(let state): return act(action, placing: state)
    }
  }

  private mutating func act(_ action: Action, choosing old: FileChoice) -> [Effect] {
    var choice = old
    if action == .back {
      return []
    }
    if action == .confirm { return open(choice) }
    if case .move(let motion) = action, motion.isVertical {
      choice.cursor.move(motion, count: choice.shown.count, page: bodyRows(with: Keys.picking) - 2)
    } else if action == .deleteBackward, choice.input.count == 0, let parent = choice.parentFolder {
      overlays.append(.importing(.choosing(choice)))
      return [.importing(.list(folder: parent, choice.purpose))]
    } else {
      choice.input.act(action)
      choice.cursor = ListCursor()
    }
    overlays.append(.importing(.choosing(choice)))
    return []
  }

  private mutating func open(_ choice: FileChoice) -> [Effect] {
    guard let target = choice.target else {
      overlays.append(.importing(.choosing(choice)))
      notice = Notice(ImportWords.nothingChosen, .warning)
      return []
    }
    let isFolder = !choice.typed.isPath && choice.selected?.isFolder == true
    if isFolder {
      overlays.append(.importing(.choosing(choice)))
      return [.importing(.list(folder: target, choice.purpose))]
    }
    overlays.append(.importing(.reading(FileReading(choice: choice, path: target))))
    switch choice.purpose {
    case .report: return [.importing(.readReport(path: target))]
    case .tables:
      guard let filling else { return [] }
      return [.importing(.readTables(path: target, filling.report, filling.rubric))]
    case .lastYear:
      guard let filling else { return [] }
      return [
        .importing(.readLastYear(path: target, filling.rubric, filling.report.rubric))
      ]
    }
  }

  /// Nothing but stopping can be done while a file is read, and that at once.
  private mutating func act(_ action: Action, reading: FileReading) -> [Effect] {
    guard action == .back else {
      overlays.append(.importing(.reading(reading)))
      return []
    }
    overlays.append(.importing(.choosing(reading.choice)))
    notice = Notice(ImportWords.stopped)
    return [.importing(.cancel)]
  }

  /// A file is being read: there is something to be taken from it.
  var isReadingFile: Bool {
    if case .importing(.reading) = overlays.last { true } else { false }
  }

  mutating func type(_ character: Character, importing page: ImportPage) {
    switch page {
    case .choosing(var choice):
      choice.type(String(character))
      replaceFront(.importing(.choosing(choice)))
    case .taking(var state):
      // The blank toggles too, as in every list of boxes.
      guard character == " " || character == "　" else { return }
      state.toggle()
      replaceFront(.importing(.taking(state)))
    case .reading, .placing: break
    }
  }

  mutating func paste(_ text: String, importing page: ImportPage) {
    guard case .choosing(var choice) = page else { return }
    choice.type(TypedPath(String(text.prefix(AppState.longestPath))).text)
    replaceFront(.importing(.choosing(choice)))
  }

  private static let longestPath = 4_096
}
