/// The fields of a rubric that hold prose, gathered once, as the checks look at them on every key.
struct TextFields: Sendable {
  /// In the order of the screens, lists as a whole.
  let all: [(FieldPath, TextRole)]

  init(_ rubric: Rubric) {
    all = rubric.fields.compactMap { field in
      TextFields.role(of: field.path).map { (field.path, $0) }
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
}

extension Rubric {
  var textFields: TextFields { deferred.value { TextFields(self) } }
}
