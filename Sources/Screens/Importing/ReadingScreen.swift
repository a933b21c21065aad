import Documents
import Evaluation
import Terminal

/// A file while it is read: nothing but stopping can be done, and that at once.
struct ReadingScreen: Screen {
  var name: StaticString { "import" }
  let choice: FileChoice
  let path: String
  var lines = 0

  init(choice: FileChoice, path: String) {
    self.choice = choice
    self.path = path
  }

  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  var keys: Keymap<Action> { ReadingScreen.table }
  static let table = Keymap([Keys.help, Keys.back, Keys.quit])

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome { .pass }

  mutating func back(_ around: inout Surroundings) -> Outcome? {
    around.say(ImportWords.stopped)
    return Outcome(.replace(ChoosingScreen(choice: choice)), [.importing(.cancel)])
  }

  /// What there is to be taken of the file.
  mutating func work(_ around: inout Surroundings) -> [Effect]? { [.importing(.proceed)] }

  /// Between two pieces of a file, keys are heard.
  func pause(_ around: Surroundings) -> Pause? { .milliseconds(5) }

  mutating func take(_ message: Message, _ around: inout Surroundings) -> Outcome? {
    guard case .importing(let answer) = message else { return nil }
    switch answer {
    case .listed(let listing):
      // A folder was typed.
      var choosing = ChoosingScreen(choice: choice)
      _ = choosing.take(.importing(.listed(listing)), &around)
      return .replace(choosing)
    case .progressed(let lines):
      self.lines = lines
      return .stay
    case .tables(let proposal): return take(proposal, &around)
    case .lastYear(let year):
      return around.filling.map {
        .replace(TakingScreen(year, into: $0.report, by: $0.rubric, self))
      } ?? .stay
    case .placed(let placed): return .replace(PlacingScreen(placed, choice: choice))
    case .refused(let trouble):
      // Back to the list of files: it may have been the wrong one.
      around.notice = Notice(trouble.text, .error)
      return .replace(ChoosingScreen(choice: choice))
    case .created: return nil
    }
  }

  private func take(_ proposal: TableProposal, _ around: inout Surroundings) -> Outcome {
    guard let rubric = around.filling?.rubric else { return .stay }
    guard !proposal.isEmpty || proposal.isPartial else {
      around.say(ImportWords.nothingFound(fileName, rows: proposal.rows), .warning)
      return .replace(ChoosingScreen(choice: choice))
    }
    return .replace(TakingScreen(proposal, by: rubric, self))
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let widths = around.widths
    let head = Head(left: ImportWords.title(choice.purpose))
    var page = Page(head, keys: keys.bar(), size: size, widths: widths)
    page.canvas.write(
      widths.fitting(ImportWords.reading(fileName), columns: size.columns - 4),
      at: Position(column: 2, row: page.body.row + 1))
    let place = Position(column: 2, row: page.body.row + 3)
    page.canvas.write(ImportWords.progress(lines), at: place, style: .bold)
    page.canvas.caret = place
    page.hint(around.notice ?? Notice(ImportWords.readingHint))
    return page.canvas
  }
}
