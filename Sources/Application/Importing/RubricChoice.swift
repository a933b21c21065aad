public import Documents
public import Evaluation
public import Storage

/// Which rubric suits a manuscript, among those of the data folder.
public struct RubricChoice {
  public let manuscript: Manuscript
  public let rubrics: RubricStore

  public init(manuscript: Manuscript, rubrics: RubricStore) {
    self.manuscript = manuscript
    self.rubrics = rubrics
  }

  /// What is said first where the rubric does not suit the manuscript.
  public func warning(for rubric: Rubric) -> String? {
    let fit = RubricFit(manuscript, by: rubric)
    guard fit.isPoor else { return nil }
    return fit.warning(manuscript, among: fits)
  }

  /// The rubric that suits best, the first of equals.
  public var best: Rubric.ID? { fits.max { $1.isBetter(than: $0) }?.id }

  private var fits: [RubricFit] {
    rubrics.ids().compactMap { try? rubrics.load($0).rubric }.map {
      RubricFit(manuscript, by: $0)
    }
  }
}
