/// A problem that is named cost points somewhere (问题与得分不矛盾).
struct DeniedProblem: Check {
  static let name = "problem-denied"
  static let group = Finding.Group.consistency

  func findings(in subject: CheckSubject) -> [Finding] {
    let checks = subject.rubric.checks
    guard let section = checks.problemSection, let text = subject.text(of: section) else {
      return []
    }
    return checks.problemTopics.enumerated().compactMap { place, topic in
      guard !topic.isAnswerOnly,
        let mention = text.reading.mentions(of: .topic(place)).first
      else { return nil }
      let scores = topic.indicators.compactMap { subject.score(of: $0) }
      guard !scores.isEmpty, scores.allSatisfy({ $0.isAnswered && $0.lost.exact.isZero }) else {
        return nil
      }
      let titles = topic.indicators.compactMap { subject.rubric.indicator($0)?.title }
      return Finding.problemDenied(text, mention.range, titles)
    }
  }
}

extension Finding {
  fileprivate static func problemDenied(
    _ text: FieldText, _ range: Range<Int>, _ titles: [String]
  ) -> Finding {
    let named = titles.map { "“\($0)”" }.joined(separator: "、")
    return Finding(
      check: DeniedProblem.self, severity: .warning, field: text.path,
      message:
        "存在问题写到“\(text.prose.text(range))”，而\(named)\(titles.count > 1 ? "均" : "")得满分，"
        + "请核对得分或问题。",
      range: range)
  }
}
