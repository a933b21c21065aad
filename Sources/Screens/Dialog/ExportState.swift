import Documents
import Evaluation
import Terminal

/// Asks what a file is to be called, in which format, and for whom.
struct ExportState: Equatable, Sendable {
  /// The name, or the path; the report's title where nobody types another.
  var input: TextBuffer
  var cursor = ListCursor()
  var saysUnsigned = true

  /// What was typed asks for this; nil with the suffix that no format has.
  func wish() -> (wish: ExportWish?, suffix: String) {
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
}

extension AppState {
  mutating func openExport() {
    guard let filling else { return }
    var input = TextBuffer(filling.writer.title)
    input.selectAll()
    overlays.append(.exporting(ExportState(input: input)))
  }

  mutating func act(_ action: Action, exporting old: ExportState) {
    var state = old
    switch action {
    case .confirm:
      let (wish, suffix) = state.wish()
      if let wish { return export(wish) }
      notice = Notice(ExportWords.otherSuffix(suffix), .error)
    case .secret: state.saysUnsigned.toggle()
    case .move(let motion) where motion.isVertical:
      state.cursor.move(motion, count: ExportWish.all.count, page: ExportWish.all.count)
    case .help, .menu, .quit, .back, .why, .nextFinding, .previousFinding, .findings, .outline,
      .preview, .export, .search, .override, .save, .undo, .redo, .home, .acceptFix, .justify,
      .nextFilter, .nextOrder, .identities, .baseData, .toIndicator, .whatIf, .keepTrial,
      .dropTrial, .nextField, .previousField, .nextPart, .previousPart, .move, .select,
      .deleteBackward, .deleteForward, .deleteWord, .deleteNextWord, .deleteToLineEnd, .clearLine,
      .cut, .copy, .paste, .selectAll, .editExternally, .moveItemUp, .moveItemDown, .removeItem,
      .newDraft, .desk, .importing:
      state.input.act(action)
    }
    overlays.append(.exporting(state))
  }

  func exportPage(_ state: ExportState, in size: Size) -> Canvas {
    let lines = ExportWish.all.map {
      (ExportWords.edition($0.edition), ExportWords.format($0.format))
    }
    let head = Head(
      left: ExportWords.title, right: ExportWords.status(state.saysUnsigned))
    return pickingPage(
      head, state.input, lines, state.cursor, keys: Keys.exporting.bar(),
      hint: ExportWords.hint, in: size)
  }
}
