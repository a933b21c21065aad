/// Where the form asks for a reason on a condition, it is given, and within the form's room (须说明的原因).
///
/// Conditions and limits are the rubric's: 执行率低于90%, 调整过预算, 200字以内.
struct AskedReasons: Check {
  static let name = "asked-reason"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    missing(in: subject) + tooLong(in: subject)
  }

  private func missing(in subject: CheckSubject) -> [Finding] {
    let checks = subject.rubric.checks
    return checks.reasons.compactMap { asked in
      guard let section = asked.section ?? checks.problemSection,
        subject.evaluator.truth(asked.condition).finalValue == true,
        !isAnswered(asked, at: section, subject)
      else { return nil }
      return .reasonAsked(asked.title, section, subject.rubric.section(section)?.title ?? "")
    }
  }

  private func isAnswered(
    _ asked: CheckWords.AskedReason, at section: Section.ID, _ subject: CheckSubject
  ) -> Bool {
    subject.texts.filter { $0.role.section == section }.contains { text in
      asked.words.contains { text.prose.contains($0.codes, in: 0..<text.prose.count) }
    }
  }

  private func tooLong(in subject: CheckSubject) -> [Finding] {
    subject.texts.compactMap { text in
      guard let most = subject.rubric.most(at: text.path), text.prose.count > most else {
        return nil
      }
      return .textTooLong(text, most)
    }
  }
}

extension Rubric {
  /// How many characters the form has room for in a text, where it says so.
  public func most(at path: FieldPath) -> Int? {
    guard case .text(let id) = path, case .body(let body) = section(id)?.content else { return nil }
    return body.text?.most
  }
}

extension Finding {
  fileprivate static func reasonAsked(
    _ title: String, _ section: Section.ID, _ heading: String
  ) -> Finding {
    Finding(
      check: AskedReasons.self, severity: .warning, field: .text(section),
      message: "\(title)，按规定须说明原因，“\(heading)”里没有写到，请补写。"
    ).about(title)
  }

  fileprivate static func textTooLong(_ text: FieldText, _ most: Int) -> Finding {
    Finding(
      check: AskedReasons.self, severity: .warning, field: text.path,
      message: "写了 \(text.prose.count) 字，表上只容 \(most) 字，请压缩到 \(most) 字以内。",
      range: most..<text.prose.count)
  }
}
