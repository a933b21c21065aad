extension Rubric {
  /// The words of the checks may point only at indicators, chapters and facts that exist.
  func badReferences() -> [RubricProblem] {
    let known = (
      indicators: Set(indicators.map(\.id)), sections: Set(allSections.map(\.id)),
      facts: Set(facts.map(\.id)).union(derived.map(\.id))
    )
    let indicators =
      checks.completionIndicators + checks.targetIndicators
      + checks.problemTopics.flatMap(\.indicators)
    let sections =
      [
        checks.targetSection, checks.problemSection, checks.conclusionSection, checks.dutySection,
      ].compactMap { $0 } + checks.aheadSections
    let facts = (checks.targetPairs + checks.independentPairs).flatMap { [$0.first, $0.second] }
    return indicators.filter { !known.indicators.contains($0) }.map { unknown($0.rawValue, "指标") }
      + sections.filter { !known.sections.contains($0) }.map { unknown($0.rawValue, "章节") }
      + facts.filter { !known.facts.contains($0) }.map { unknown($0.rawValue, "数据") }
  }

  private func unknown(_ id: String, _ kind: String) -> RubricProblem {
    RubricProblem(place: "checks", reason: "checks 写的\(kind)“\(id)”没有定义", remedy: "，请改为已有的编号。")
  }
}
