public import Evaluation

/// A draft's rubric as its file is now, and as the draft pins it.
public struct DraftRubric: Sendable {
  public var current: StoredRubric
  /// What the draft was filled in by; nil if that is the current one, or was not kept.
  public var pinned: Rubric?
  /// The file is no longer the one that the draft pins.
  public var hasChanged: Bool

  /// What the draft's scores follow: nothing that somebody does to the file changes them.
  public var scoring: Rubric { pinned ?? current.rubric }

  /// What changed; nil if the old one was not kept.
  public var difference: RubricDifference? {
    pinned.map { RubricDifference(from: $0, to: current.rubric) }
  }
}
