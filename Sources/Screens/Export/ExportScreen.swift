import Documents
import Evaluation
import Terminal

/// Asks what a file is to be called, in which format, and for whom.
struct ExportScreen: Screen {
  var name: StaticString { "export" }
  /// The name, or the path; the report's title where nobody types another.
  var input: TextBuffer
  var cursor = ListCursor()
  var saysUnsigned = true

  init(named title: String) {
    input = TextBuffer(title)
    input.selectAll()
  }

  var keys: Keymap<Action> { ExportScreen.table }

  /// What was typed asks for this; nil with the suffix that no format has.
  private func wish() -> (wish: ExportWish?, suffix: String) {
    var wish = ExportWish.all[cursor.selected]
    wish.saysUnsigned = saysUnsigned
    let path = TypedPath(input.text).text
    switch FileSuffix(of: path) {
    case .none: wish.name = path
    case .known(let format):
      wish.format = format
      wish.name = String(path.dropLast(format.suffix.count))
    case .unknown(let suffix): return (nil, suffix)
    }
    return (wish, "")
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .confirm { return export(&around) }
    if action == .own(.toggleStatus) {
      saysUnsigned.toggle()
    } else if let motion = action.motion, motion.isVertical {
      cursor.move(motion, count: ExportWish.all.count, page: ExportWish.all.count)
    } else {
      input.act(action)
    }
    return .stay
  }

  /// Work that takes a moment waits until the screen has said so.
  private func export(_ around: inout Surroundings) -> Outcome {
    let (wish, suffix) = wish()
    guard let wish else {
      around.say(ExportWords.otherSuffix(suffix), .error)
      return .stay
    }
    around.exporting = wish
    around.say(ExportWords.going(wish))
    return .close
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    input.insert(String(character))
    return .stay
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(
      cursor, count: ExportWish.all.count, firstRow: PickingPage.firstRow,
      rows: ExportWish.all.count)
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    PickingPage(
      head: Head(left: ExportWords.title, right: ExportWords.status(saysUnsigned)), input: input,
      lines: ExportWish.all.map {
        (ExportWords.edition($0.edition), ExportWords.format($0.format))
      }, cursor: cursor, keys: keys.bar(), hint: around.notice ?? Notice(ExportWords.hint)
    ).canvas(in: size, around.widths)
  }
}
