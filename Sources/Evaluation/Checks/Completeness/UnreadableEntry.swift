/// What was typed into a number must be one (数字填写有误).
struct UnreadableEntry: Check {
  static let name = "unreadable-entry"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    let facts = subject.rubric.facts.compactMap { fact -> Finding? in
      guard case .unreadable(let text) = subject.report.facts[fact.id] else { return nil }
      return .entryUnreadable(.fact(fact.id), fact.label, text)
    }
    let answers = subject.scored.flatMap { indicator, _, answer -> [Finding] in
      [(FieldPath.points(indicator.id), answer.points), (.override(indicator.id), answer.override)]
        .compactMap { path, entry in
          guard case .unreadable(let text) = entry else { return nil }
          return .entryUnreadable(path, indicator.title, text)
        }
    }
    return facts + answers
  }
}

extension Finding {
  fileprivate static func entryUnreadable(
    _ path: FieldPath, _ label: String, _ text: String
  ) -> Finding {
    Finding(
      check: UnreadableEntry.self, severity: .error, field: path,
      message: "“\(label)”填了“\(text.prefix(20))”，不是可用的数字，请改正。")
  }
}
