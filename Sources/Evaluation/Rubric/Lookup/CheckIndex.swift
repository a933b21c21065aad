/// What the checks look up on every key, gathered once from the rubric.
///
/// It follows from the rubric's other properties, so all indexes count as equal.
final class CheckIndex: Hashable, Sendable {
  let lexicon: Lexicon
  /// The fields that hold prose, in the order of the screens, lists as a whole.
  let textFields: [(FieldPath, TextRole)]

  init(
    facts: [Fact], derived: [DerivedValue], index: RubricIndex, indicators: [Indicator],
    checks: CheckWords
  ) {
    lexicon = Lexicon(
      facts: facts, derived: derived, indicators: indicators, groups: index.groups,
      checks: checks)
    textFields = index.fields.compactMap { field in
      CheckIndex.role(of: field.path).map { (field.path, $0) }
    }
  }

  private static func role(of path: FieldPath) -> TextRole? {
    switch path {
    case .text(let section): .section(section)
    case .items(let section): .item(section)
    case .explanation(let id): .explanation(id)
    case .deduction(let id): .deduction(id)
    case .overrideReason(let id): .overrideReason(id)
    case .cover, .item, .fact, .points, .check, .override, .notApplicable, .choice, .own: nil
    }
  }

  static func == (left: CheckIndex, right: CheckIndex) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
