/// Last year's text was not taken over as it was (不照搬上年).
struct UnchangedText: Check {
  static let name = "unchanged-text"
  static let group = Finding.Group.consistency

  /// Shorter texts are the same by chance.
  private static let shortest = 30

  func findings(in subject: CheckSubject) -> [Finding] {
    guard let previous = subject.previous else { return [] }
    // What a unit is for stays the same from year to year.
    let lasting = subject.rubric.checks.dutySection.map { FieldPath.text($0) }
    return subject.texts.compactMap { text in
      // What is still to be confirmed has a finding of its own.
      guard text.path != lasting, !subject.report.isUnconfirmed(text.path),
        text.prose.count >= UnchangedText.shortest,
        case .text(let before) = previous[text.path], before.codes == text.prose.codes
      else { return nil }
      return Finding.textUnchanged(text)
    }
  }
}

extension Finding {
  fileprivate static func textUnchanged(_ text: FieldText) -> Finding {
    Finding(
      check: UnchangedText.self, severity: .warning, field: text.path,
      message: "与上年报告一字不差，请按本年情况改写。")
  }
}
