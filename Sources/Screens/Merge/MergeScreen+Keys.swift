import Evaluation
import Terminal

extension Place {
  static let merge = Place("merge", "逐项合并")
}

extension MergeScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "换一方", section: KeyWords.report),
    Keys.Row([.function(2), .control("s")], .save, "保存合并", section: KeyWords.report),
    Keys.Row([KeyPress(.left)], .move(.left), "取我的", section: KeyWords.report, isInBar: false),
    Keys.Row([KeyPress(.right)], .move(.right), "取对方", section: KeyWords.report, isInBar: false),
    Keys.back, Keys.quit,
  ]).followed(by: Keys.moving)

  /// Text from a journal meets a file that was changed since, or a save was refused because the
  /// file has changed.
  static let door = Door(.open(.merge)) { subject, around in
    guard let filling = around.filling else { return .stay }
    switch subject {
    case .recovery(let recovery):
      let merge = ReportMerge(
        base: recovery.base, mine: recovery.report, theirs: filling.report, by: filling.rubric)
      return .only(MergeScreen(merge: merge, history: recovery.history))
    case .conflict(let base, let theirs):
      let merge = ReportMerge(
        base: base, mine: filling.report, theirs: theirs, by: filling.rubric)
      return .only(MergeScreen(merge: merge, history: filling.history))
    case .none, .figure, .fact, .field, .finding, .placed: return .stay
    }
  }
}
