public import Documents
public import Evaluation
import Text

/// A report written by hand, put where a rubric wants it.
public struct PlacedReport: Hashable, Sendable {
  public var manuscript: Manuscript
  public var placement: Placement
  public var rubric: Rubric
  /// All that could be chosen, so that another one can be.
  public var rubrics: [RubricLine]
  public var file: String
  /// The rubric does not suit the text: what can be done.
  public var warning: String?

  public init(
    _ manuscript: Manuscript, _ placement: Placement, by rubric: Rubric, of rubrics: [RubricLine],
    file: String, warning: String? = nil
  ) {
    self.warning = warning
    self.manuscript = manuscript
    self.placement = placement
    self.rubric = rubric
    self.rubrics = rubrics
    self.file = file
  }
}

extension PlacedReport {
  /// A year of which a report can be.
  static func isYear(_ text: String) -> Bool {
    Int(text.asciiForm).map { (1990...2100).contains($0) } == true
  }
}
