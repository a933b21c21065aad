/// Every chapter must have its text, list and figures (章节填写完整).
struct MissingText: Check {
  static let name = "missing-text"
  static let group = Finding.Group.completeness

  /// Figures that a chapter asks for and that are not there.
  static func facts(missingIn subject: CheckSubject) -> Set<FieldPath> {
    Set(
      subject.rubric.filledSections.flatMap { $0.body?.facts ?? [] }
        .filter { subject.report.facts[$0] == nil }.map { .fact($0) })
  }

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.rubric.filledSections.flatMap { section -> [Finding] in
      subject.rubric.fields(of: .section(section.id))
        .filter { field in isMissing(field, section, subject) }
        .map { .textMissing($0, section) }
    }
  }

  private func isMissing(_ field: Field, _ section: Section, _ subject: CheckSubject) -> Bool {
    guard field.path != .text(section.id) || section.body?.text?.isOptional != true else {
      return false
    }
    switch subject.report[field.path] {
    case .text(let text): return text.isBlank
    case .items(let items): return items.allSatisfy { $0.isBlank }
    case .fact(let entry): return entry == nil
    case .points, .check, .lastYear: return false
    }
  }
}

extension Finding {
  fileprivate static func textMissing(_ field: Field, _ section: Section) -> Finding {
    let what = field.label == section.title ? "" : "的“\(field.label)”"
    return Finding(
      check: MissingText.self, severity: .error, field: field.path,
      message: "“\(section.title)”\(what)没有填写，请补填。")
  }
}
