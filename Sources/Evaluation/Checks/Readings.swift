/// What was read in a report's texts: a pure store, keyed by place and text.
public struct Readings: Equatable, Sendable {
  private struct Kept: Equatable, Sendable {
    var text: String
    var read: FieldText
  }

  private var kept: [FieldPath: Kept] = [:]

  public init() {}

  /// Reads the texts of a report that are new or have changed.
  public func updated(for report: Report, by rubric: Rubric) -> Readings {
    var updated = Readings()
    for (path, role, text) in report.typedTexts(by: rubric) {
      updated.kept[path] = Kept(text: text, read: read(text, at: path, as: role, by: rubric))
    }
    return updated
  }

  func read(
    _ text: String, at path: FieldPath, as role: TextRole, by rubric: Rubric
  ) -> FieldText {
    if let kept = kept[path], kept.text == text { return kept.read }
    return FieldText(text, at: path, as: role, by: rubric)
  }
}
