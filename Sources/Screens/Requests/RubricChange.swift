public import Evaluation

/// A draft's rubric file has changed since the draft was filled in (指标体系已改).
public struct RubricChange: Hashable, Sendable {
  /// The rubric as the file has it now.
  public var rubric: Rubric
  public var reference: RubricReference
  /// What changed; nil if the old rubric is no longer at hand.
  public var difference: RubricDifference?

  public init(
    rubric: Rubric, reference: RubricReference, difference: RubricDifference?
  ) {
    self.rubric = rubric
    self.reference = reference
    self.difference = difference
  }
}
