import Evaluation

extension AppState {
  public var tickInterval: Int? {
    if around.exporting != nil { return AppState.dueTick }
    switch navigation.front.pause(around) {
    case .milliseconds(let pause): return pause
    case .forever: return nil
    case nil: break
    }
    // Whose turn it is and what was said of the report, is asked behind the first drawing.
    if !around.desk.isAsked || around.filling?.isReviewAsked == false { return AppState.dueTick }
    if let saving = around.filling?.saving {
      guard saving.isNeeded else { return around.guardingTick }
      return saving.isDue ? AppState.dueTick : AppState.savingTick
    }
    return around.home.unscored.isEmpty ? nil : AppState.scoringTick
  }

  public var pauseBeforeTick: Int? {
    around.filling?.assessment.isChecked == false ? AppState.checkingPause : nil
  }

  /// Findings come when typing pauses, so that no key waits for those of the key before.
  static let checkingPause = 150
  /// What is due to be saved comes right behind the drawing.
  static let dueTick = 1
  /// Idle time is counted in steps of so many milliseconds.
  static let savingTick = 500
  static let scoringTick = 120

  mutating func tick() -> [Effect] {
    if let due = around.dueExport() { return due }
    if let work = navigation.work(&around) { return work }
    guard around.desk.isAsked else {
      around.desk.isAsked = true
      return [.desk(.people)]
    }
    if let filling = around.filling, !filling.isReviewAsked, !filling.saving.isDue {
      around.filling?.isReviewAsked = true
      return [.desk(.review(filling.id))]
    }
    if let filling = around.filling, !filling.assessment.isChecked, !filling.saving.isDue {
      // Something was typed since the last tick: problems are looked for when typing pauses.
      guard !filling.needsFlush else {
        around.filling?.needsFlush = false
        return filling.flushEffects
      }
      around.filling?.check()
      return []
    }
    guard isSaved else { return around.saveIdly() }
    return around.guardIdly() ?? homeScreen.summarizeMore(around)
  }

  /// Ends the program once everything is on the disk, and nothing that was written for others is
  /// lost without a question.
  mutating func leave() -> [Effect] {
    let front = navigation.over.reversed().lazy.compactMap { $0 as? PromptScreen }.first
    let unsent = around.unsent(with: front)
    guard mustEnd || unsent.isEmpty else {
      askAboutUnsent(unsent)
      return []
    }
    return leaveUnsent()
  }

  /// The same whatever was not sent.
  mutating func leaveUnsent() -> [Effect] {
    if let due = around.dueExport() { return due + leaveUnsent() }
    guard let filling = around.filling, filling.saving.isNeeded else {
      isFinished = true
      return around.filling?.rememberEffects ?? []
    }
    isLeaving = true
    return filling.saveEffects + filling.rememberEffects
  }
}
