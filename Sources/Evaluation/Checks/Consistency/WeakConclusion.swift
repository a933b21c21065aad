/// The conclusion does not say less than the indicators (结论与指标一致).
struct WeakConclusion: Check {
  static let name = "weak-conclusion"
  static let group = Finding.Group.consistency

  func findings(in subject: CheckSubject) -> [Finding] {
    let checks = subject.rubric.checks
    guard let section = checks.conclusionSection, let text = subject.text(of: section) else {
      return []
    }
    let scores = checks.completionIndicators.compactMap { subject.score(of: $0) }
    guard !scores.isEmpty, scores.allSatisfy({ $0.isAnswered && $0.lost.exact.isZero }) else {
      return []
    }
    let titles = checks.completionIndicators.compactMap { subject.rubric.indicator($0)?.title }
    return text.reading.mentions(of: .weakConclusion).prefix(1).map { mention in
      Finding.conclusionWeak(text, mention.range, titles)
    }
  }
}

extension Finding {
  fileprivate static func conclusionWeak(
    _ text: FieldText, _ range: Range<Int>, _ titles: [String]
  ) -> Finding {
    let named = titles.map { "“\($0)”" }.joined(separator: "、")
    return Finding(
      check: WeakConclusion.self, severity: .warning, field: text.path,
      message: "结论写“\(text.prose.text(range))”，而\(named)均得满分，请核对哪一个与实际相符。",
      range: range)
  }
}
