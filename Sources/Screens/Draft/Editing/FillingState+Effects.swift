import Evaluation

extension FillingState {
  var saveEffects: [Effect] { saving.isNeeded ? [.save(report, id: id)] : [] }

  /// Where the filler is, for the next start.
  var rememberEffects: [Effect] { [.remember(place, id: id)] }

  /// The focused field; a figure that an earlier screen asks for too would lead there, so that
  /// the indicator on this screen is named instead.
  private var place: FieldPath {
    guard let indicator, focus.part(in: rubric) != part else { return focus }
    return .explanation(indicator.id)
  }

  /// What was done since the last time.
  mutating func takeSteps() -> [EditStep] {
    guard !steps.isEmpty else { return [] }
    defer { steps = [] }
    needsFlush = true
    return steps
  }

  var flushEffects: [Effect] { needsFlush ? [.safety(.flush(id: id))] : [] }
}
