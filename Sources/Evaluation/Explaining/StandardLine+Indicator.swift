extension StandardLine {
  /// The rule's steps, criteria or conditions, with what applies in this score.
  public static func all(of indicator: Indicator, _ score: Score) -> [StandardLine] {
    unmarked(of: indicator).marked(by: indicator.rule, score)
  }

  /// The lines as they stand in the rubric, whatever was entered.
  public static func unmarked(of indicator: Indicator) -> [StandardLine] {
    indicator.rule.kind.lines(indicator.frame)
  }
}

extension [StandardLine] {
  /// An indicator's unmarked lines with the marks of a score.
  public func marked(by rule: Rule, _ score: Score) -> [StandardLine] {
    var lines = self
    for (index, mark) in zip(indices, rule.kind.marks(score.outcome.verdict)) {
      lines[index].mark = mark
    }
    return lines
  }
}
