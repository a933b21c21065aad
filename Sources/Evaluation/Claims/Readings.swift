/// What was read in a report's texts: a pure store, keyed by place and text.
public struct Readings: Equatable, Sendable {
  private struct Kept: Equatable, Sendable {
    var text: String
    var reading: Reading
  }

  private var kept: [FieldPath: Kept] = [:]

  public init() {}

  /// Reads the texts of a report that are new or have changed.
  public func updated(for report: Report, by rubric: Rubric) -> Readings {
    var updated = Readings()
    for (path, _, text) in report.typedTexts(by: rubric) {
      updated.kept[path] = Kept(text: text, reading: reading(of: text, at: path, rubric))
    }
    return updated
  }

  func reading(of text: String, at path: FieldPath, _ rubric: Rubric) -> Reading {
    if let kept = kept[path], kept.text == text { return kept.reading }
    return Reading(text, rubric.checkIndex.lexicon)
  }
}
