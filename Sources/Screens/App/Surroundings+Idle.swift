import Evaluation

/// What is done for the open draft while nobody types.
extension Surroundings {
  /// What the idle time is used for while nothing has to be saved.
  mutating func guardIdly() -> [Effect]? {
    guard let filling, !filling.saving.isNeeded else { return nil }
    if filling.awaitsHistory {
      self.filling?.awaitsHistory = false
      return [.safety(.readHistory(id: filling.id))]
    }
    switch filling.readOnly {
    case .heldBy: return [.safety(.watch(id: filling.id))]
    // The reviewer may send it back at any time.
    case .state: return [.desk(.review(filling.id))]
    case .rubricChanged, nil: return nil
    }
  }

  /// Milliseconds until that.
  var guardingTick: Int? {
    guard let filling else { return nil }
    if filling.awaitsHistory { return AppState.scoringTick }
    switch filling.readOnly {
    case .heldBy, .state: return Surroundings.watchingTick
    case .rubricChanged, nil: return nil
    }
  }

  /// How often somebody who only looks learns who has the draft.
  static let watchingTick = 2_000

  /// Two idle seconds.
  private static let ticksBeforeSaving = 4

  /// Saves once a field was left, or nobody has typed for a while.
  mutating func saveIdly() -> [Effect] {
    self.filling?.saving.idleTicks += 1
    guard let filling else { return [] }
    let isIdle = filling.saving.idleTicks == Surroundings.ticksBeforeSaving
    self.filling?.needsFlush = false
    guard filling.saving.isDue || isIdle else { return filling.flushEffects }
    self.filling?.saving.isDue = false
    return filling.saveEffects + (isIdle ? filling.rememberEffects : [])
  }

  /// What was waiting, once the screen is drawn.
  mutating func dueExport() -> [Effect]? {
    guard let wish = exporting, let filling = filling else { return nil }
    exporting = nil
    return [.export(filling.report, filling.rubric, id: filling.id, wish)]
  }

  /// What was written for others and went to nobody: each with how much of it there is.
  func unsent(with front: PromptScreen?) -> [String] {
    let reasons = desk.reasons.values.reduce(0) { $0 + $1.count }
    var prompts = desk.kept.filter { !$0.value.allSatisfy(\.isEmpty) }.map(\.key)
    if let front, front.isChanged, !prompts.contains(front.kind) { prompts.append(front.kind) }
    let titles = Set(prompts.map { PromptWords.title($0) }).sorted()
    return (reasons > 0 ? [DialogWords.reasons(reasons)] : []) + titles
  }
}
