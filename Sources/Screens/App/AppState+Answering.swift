import Evaluation

extension AppState {
  /// Does what a question was answered with.
  mutating func answer(_ reply: Reply) -> [Effect] {
    if reply == .leaveUnsent { return leaveUnsent() }
    guard let filling = around.filling else { return [] }
    switch reply {
    case .adopt(let draft): return adopt(draft)
    case .retrySaving(let thenLeave):
      isLeaving = thenLeave
      return filling.saveEffects
    case .saveCopy(let thenLeave):
      isLeaving = thenLeave
      return [.saveCopy(filling.report, id: filling.id)]
    case .reload:
      return filling.saving.isNeeded
        ? [.safety(.setAside(filling.report, id: filling.id))] : [.open(id: filling.id)]
    case .merge(let base, let theirs):
      return carryOut(.open(.open(.merge), .conflict(base: base, theirs: theirs)))
    case .takeOver: return [.safety(.takeOver(id: filling.id))]
    case .leaveUnsaved:
      isFinished = true
      return []
    case .goOn, .leaveUnsent: return []
    }
  }

  private mutating func adopt(_ draft: OpenedDraft) -> [Effect] {
    guard let change = draft.change else { return [] }
    var adopted = draft
    adopted.report.rubric = change.reference
    adopted.rubric = change.rubric
    adopted.change = nil
    var filling = FillingState(adopted)
    filling.saving.isNeeded = true
    around.filling = filling
    formScreen.settleScroll(&around)
    around.say(DialogWords.adopted, .done)
    return filling.saveEffects
  }

  /// Leaving would lose what was written for others: that is asked, once.
  mutating func askAboutUnsent(_ unsent: [String]) {
    let question = DialogScreen.unsent(unsent)
    // Asked again, it is the same question.
    if let front = navigation.front as? DialogScreen, front.title == question.title {
      navigation.pop()
    }
    navigation.push(question)
  }
}
