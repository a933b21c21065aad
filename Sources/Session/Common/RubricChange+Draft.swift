import Screens
import Storage

extension RubricChange {
  /// What the screens ask the filler about; nil if the rubric's file is as it was.
  init?(_ pinned: DraftRubric) {
    guard pinned.hasChanged else { return nil }
    self.init(
      rubric: pinned.current.rubric, reference: pinned.current.reference,
      difference: pinned.difference)
  }
}
