import Documents
import Evaluation
import Storage

/// Which rubric suits a manuscript, among those of the data folder.
struct RubricChoice {
  let manuscript: Manuscript
  let rubrics: RubricStore

  /// What is said first where the rubric does not suit the manuscript.
  func warning(for rubric: Rubric) -> String? {
    let fit = RubricFit(manuscript, by: rubric)
    guard fit.isPoor else { return nil }
    return fit.warning(manuscript, among: fits)
  }

  /// The rubric that suits best, the first of equals.
  var best: Rubric.ID? { fits.max { $1.isBetter(than: $0) }?.id }

  private var fits: [RubricFit] {
    rubrics.ids().compactMap { try? rubrics.load($0).rubric }.map {
      RubricFit(manuscript, by: $0)
    }
  }
}
