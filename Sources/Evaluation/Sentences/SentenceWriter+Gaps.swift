extension SentenceWriter {
  /// What a pattern is filled for, beside the report itself.
  private struct Scope {
    var section: Section.ID?
    var indicator: Indicator?
  }

  func fill(
    _ pattern: SentencePattern, section: Section.ID? = nil, indicator: Indicator? = nil
  ) -> String {
    let scope = Scope(section: section, indicator: indicator)
    var filled = ""
    filled.reserveCapacity(SentenceWriter.usualBytes)
    for part in pattern.parts {
      switch part {
      case .words(let words): filled += words
      case .gap(let gap): filled += text(of: gap, scope)
      }
    }
    return filled
  }

  private func text(of gap: SentencePattern.Gap, _ scope: Scope) -> String {
    switch gap {
    case .cover(let field): cover(field)
    case .year(let offset): report.cover.year.map { "\($0 + offset)" } ?? blank("年度")
    case .text: scope.section.flatMap { report.texts[$0] } ?? ""
    case .items: scope.section.map { (report.lists[$0] ?? []).joined(separator: "、") } ?? ""
    case .count: scope.section.map { "\((report.lists[$0] ?? []).count)" } ?? ""
    case .fact(let id, let inTenThousands): fact(id, inTenThousands: inTenThousands)
    case .total: scorecard.hasPoints ? scorecard.total.text : blank("自评分")
    case .grade: scorecard.grade?.name ?? blank("等级")
    case .maximum: scope.indicator?.maximum.text ?? scorecard.maximum.text
    case .name, .points, .lost, .calculation, .explanation, .sentence, .deduction:
      scope.indicator.map { text(of: gap, $0) } ?? ""
    }
  }

  private func text(of gap: SentencePattern.Gap, _ indicator: Indicator) -> String {
    // Answer and score are looked up where they are asked for: most sentences are calculations.
    switch gap {
    case .name: indicator.title
    case .points: scorecard[indicator.id]?.points.text ?? ""
    case .lost: scorecard[indicator.id]?.lost.text ?? ""
    case .calculation: calculation(of: indicator) ?? blank(indicator.measure?.label ?? "")
    case .explanation: (report.answers[indicator.id]?.explanation ?? "").withoutIndent
    case .sentence: sentence(of: indicator)
    case .deduction: report.answers[indicator.id]?.deduction ?? ""
    case .cover, .year, .text, .items, .count, .fact, .total, .grade, .maximum: ""
    }
  }

  private func cover(_ field: Cover.Field) -> String {
    let text = report.cover[field]
    guard !text.isEmpty else { return blank(field.label) }
    return field == .date ? report.cover.date?.chineseText ?? text : text
  }

  private func fact(_ id: Fact.ID, inTenThousands: Bool) -> String {
    guard inTenThousands, case .number(let number)? = number(of: id) else {
      return inputText(named: id.rawValue)
    }
    return number.tenThousandsText
  }

  private func number(of id: Fact.ID) -> FormulaValue? {
    rubric.input(named: id.rawValue).flatMap { evaluator.value(of: $0).finalValue }
  }
}
