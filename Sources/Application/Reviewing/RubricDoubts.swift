public import Evaluation
public import Storage

/// What speaks against the rubric that a report's points come from (对指标体系的疑问): a report may
/// bring one of its own, under the name and version of the one that is here.
public struct RubricDoubts {
  /// Each a sentence; empty where nothing does.
  public let sentences: [String]

  public init(_ report: Report, in data: DataFolder) {
    guard let current = try? data.rubrics.load(report.rubric.id) else {
      sentences = []
      return
    }
    let rubric = data.rubric(of: report, current: current)
    sentences = RubricDoubts.difference(rubric) + RubricDoubts.failures(rubric.scoring)
  }

  /// It is not the one of that name that is here.
  private static func difference(_ rubric: DraftRubric) -> [String] {
    guard rubric.hasChanged else { return [] }
    return [ReviewWords.otherRubric(rubric.scoring, rubric.difference?.items.map(\.title) ?? [])]
  }

  /// It contradicts the worked cases (算例) that it brings itself.
  private static func failures(_ rubric: Rubric) -> [String] {
    let failing = rubric.options.cases.filter { !rubric.failures(of: $0).isEmpty }.map(\.name)
    return failing.isEmpty ? [] : [ReviewWords.failingCases(rubric, failing)]
  }
}
