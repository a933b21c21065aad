import Evaluation

extension RuleReader {
  /// Formulas that a text gives for names: 完成率=完成数÷计划数×100%.
  public func definitions(in text: String) -> [RuleReading.Definition] {
    let clauses = ClauseParser.clauses(of: SourceText(text), title: "", maximum: .one)
    return clauses.compactMap { clause in
      guard case .definition(let name, let formula?) = clause.content else { return nil }
      return RuleReading.Definition(name: name, formula: formula)
    }
  }
}
