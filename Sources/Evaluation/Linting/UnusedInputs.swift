/// What is entered is for something (数据没有用处).
struct UnusedInputs: RubricCheck {
  static let name = "unused-input"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    let used = rubric.usedInputs
    let facts = rubric.facts.filter { !used.contains($0.id) }.map { fact in
      warning(
        "fact.\(fact.id)", "“\(fact.label)”没有公式、栏目或句式用到，", "请删去，或核对公式是否漏了它。")
    }
    let derived = rubric.derived.filter { !used.contains($0.id) }.map { value in
      warning("derived.\(value.id)", "计算值“\(value.label)”没有用到，", "请删去，或核对公式是否漏了它。")
    }
    return facts + derived
  }
}

/// What a formula needs can be entered somewhere (数据无处可填).
struct UnaskedInputs: RubricCheck {
  static let name = "unasked-input"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    let asked = Set(rubric.fields.map(\.path))
    let used = rubric.usedInputs
    return rubric.facts.filter { used.contains($0.id) && !asked.contains(.fact($0.id)) }.map {
      fact in
      error(
        "fact.\(fact.id)", "“\(fact.label)”有公式或句式用到，却没有可填的栏目，",
        "请把它列入某一章的 facts。")
    }
  }
}

extension Rubric {
  /// Inputs that a formula, a chapter or a sentence names.
  fileprivate var usedInputs: Set<Fact.ID> {
    let names = placedFormulas.flatMap { $1.names }.compactMap { input(named: $0)?.id }
    return Set(
      names + allSections.flatMap { $0.body?.facts ?? [] } + printedInputs
        + options.tables.flatMap(\.facts))
  }
}
