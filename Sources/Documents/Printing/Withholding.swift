import Evaluation

/// What the public version holds back because parts are marked as secret (涉密): their indicators,
/// every figure that is entered in them, and what follows from those figures.
///
/// A figure is secret wherever it stands: other parts, tables and computations must not give it away.
struct Withholding {
  let indicators: Set<Indicator.ID>
  let facts: Set<Fact.ID>
  /// The report without the figures; whatever is computed from it cannot tell them.
  let shown: Report
  /// The figures and values as texts would spell them.
  let spellings: [String]

  init(_ report: Report, _ rubric: Rubric, _ edition: Edition) {
    let parts = edition == .published ? report.secret : []
    let paths = parts.flatMap { rubric.fields(of: $0) }.map(\.path)
    facts = Set(paths.compactMap { if case .fact(let id) = $0 { id } else { nil } })
    indicators = Set(parts.compactMap { if case .indicator(let id) = $0 { id } else { nil } })
    var shown = report
    for fact in facts { shown.facts[fact] = nil }
    self.shown = shown
    let withheld = facts
    spellings =
      rubric.facts.filter { withheld.contains($0.id) }.flatMap { report.spellings(of: $0) }
      + Withholding.values(indicators, of: report, rubric)
  }

  var isEmpty: Bool { indicators.isEmpty && facts.isEmpty }

  func hides(_ indicator: Indicator) -> Bool { indicators.contains(indicator.id) }

  /// A group's points would give away those of an indicator in it.
  func hides(_ group: IndicatorGroup) -> Bool { group.allIndicators.contains { hides($0) } }

  /// The texts without what is private and without the figures.
  func cleaned(_ text: String, _ privateTexts: [String]) -> String {
    spellings.reduce(text.without(privateTexts)) { $0.withoutFigure($1) }
  }

  /// Measured values of secret indicators: 0.28%.
  private static func values(
    _ indicators: Set<Indicator.ID>, of report: Report, _ rubric: Rubric
  ) -> [String] {
    let evaluator = Evaluator(rubric, report)
    return rubric.indicators.filter { indicators.contains($0.id) }.compactMap { indicator in
      guard let measure = indicator.chosen(report.answers[indicator.id]).measure,
        let value = evaluator.number(measure.formula).finalValue
      else { return nil }
      return measure.format.text(value)
    }.filter(\.isTelling)
  }
}

extension Report {
  /// A figure in 元 with and without separators, and in 万元; each figure of a list.
  fileprivate func spellings(of fact: Fact) -> [String] {
    let figures: [DecimalNumber] =
      switch facts[fact.id]?.value {
      case .number(let number): [number]
      case .numbers(let numbers): numbers
      case .flag, nil: []
      }
    return figures.flatMap { figure in
      [
        figure.text, FactValue.number(figure).text(as: fact.kind.single),
        figure.exact.tenThousandsText,
      ]
    }.filter(\.isTelling)
  }
}

extension Fact.Kind {
  /// Of one figure of a list.
  fileprivate var single: Fact.Kind {
    switch self {
    case .amounts: .amount
    case .counts(let unit): .count(unit: unit)
    case .amount, .count, .percentage, .flag: self
    }
  }
}

extension String {
  /// Digits enough that the same ones elsewhere are hardly something else.
  fileprivate var isTelling: Bool {
    count(where: \.isDigit) >= 4 || (count >= 5 && hasSuffix("%"))
  }

  /// Without a number, but not where its digits are part of a longer one.
  fileprivate func withoutFigure(_ figure: String) -> String {
    guard contains(figure) else { return self }
    var text = ""
    var rest = self[...]
    while let found = rest.firstRange(of: figure) {
      let before = rest[..<found.lowerBound]
      let after = rest[found.upperBound...]
      let isPart =
        (before.last ?? text.last)?.goesOn == true || after.first?.isDigit == true
      text += before
      text += isPart ? figure : PrintWords.left
      rest = after
    }
    return text + rest
  }
}

extension Character {
  /// A number goes on behind it.
  fileprivate var goesOn: Bool { isDigit || self == "." || self == "," }
}
