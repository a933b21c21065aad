/// What the rubric's cover and title print must be filled in, date and year readable (封面填写完整).
struct MissingCoverLine: Check {
  static let name = "missing-cover-line"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    let cover = subject.report.cover
    let printed = subject.rubric.printedCoverFields
    return Cover.Field.allCases.compactMap { field in
      guard printed.contains(field) else { return nil }
      guard !cover[field].isBlank else { return .coverLineMissing(field) }
      return switch field {
      case .date: cover.date == nil ? .coverLineUnreadable(field, "2024-04-22") : nil
      case .year: cover.year == nil ? .coverLineUnreadable(field, "2023") : nil
      case .unit, .filler, .telephone: nil
      }
    }
  }
}

extension Rubric {
  /// The cover's fields that some sentence of the report prints.
  var printedCoverFields: Set<Cover.Field> {
    let patterns =
      [wording.title, wording.indicator] + wording.cover
      + allSections.flatMap { $0.body?.paragraphs ?? [] }
    return Set(patterns.flatMap(\.parts).compactMap(\.coverField))
  }
}

extension SentencePattern.Part {
  fileprivate var coverField: Cover.Field? {
    switch self {
    case .gap(.cover(let field)): field
    case .gap(.year): .year
    case .words, .gap: nil
    }
  }
}

extension Finding {
  fileprivate static func coverLineMissing(_ field: Cover.Field) -> Finding {
    Finding(
      check: MissingCoverLine.self, severity: .error, field: .cover(field),
      message: "封面的“\(field.label)”没有填写，请补填。")
  }

  fileprivate static func coverLineUnreadable(
    _ field: Cover.Field, _ example: String
  ) -> Finding {
    Finding(
      check: MissingCoverLine.self, severity: .error, field: .cover(field),
      message: "封面的“\(field.label)”看不懂，请按 \(example) 的样子填写。")
  }
}
