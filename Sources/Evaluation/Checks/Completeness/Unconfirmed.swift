/// What was taken over from last year has been looked at (沿用上年须确认).
struct Unconfirmed: Check {
  static let name = "unconfirmed"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    guard !subject.report.unconfirmed.isEmpty else { return [] }
    return subject.rubric.fields.filter { subject.report.unconfirmed.contains($0.path) }
      .map { .notConfirmed($0) }
  }
}

extension Finding {
  fileprivate static func notConfirmed(_ field: Field) -> Finding {
    Finding(
      check: Unconfirmed.self, severity: .warning, field: field.path,
      message: "“\(field.label)”沿用上年，尚未确认。请按本年情况改写；确属不变的，请确认。")
  }
}
