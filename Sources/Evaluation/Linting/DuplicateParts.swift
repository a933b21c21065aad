/// Criteria and options of one indicator, and caps, have ids of their own (编号重复).
struct DuplicateParts: RubricCheck {
  static let name = "duplicate-id"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.indicators.flatMap { indicator in
      repeated(indicator.rule.innermost.kind.partIDs, at: "indicator.\(indicator.id).rule")
    } + repeated(rubric.options.caps.map(\.id.rawValue), at: "caps")
  }

  private func repeated(_ ids: [String], at place: String) -> [RubricFinding] {
    var seen: Set<String> = []
    return ids.filter { !seen.insert($0).inserted }.map {
      error(place, "编号“\($0)”重复，", "请改为不同的编号。")
    }
  }
}
