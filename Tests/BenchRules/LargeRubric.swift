import Evaluation

/// A rubric of very many indicators, two figures each, scored by turns in four ways.
struct LargeRubric {
  let rubric: Rubric
  let report: Report

  init(indicators count: Int) {
    let facts = (0..<count).flatMap { index in
      [
        Fact(id: Fact.ID("plan_\(index)"), label: "计划数\(index)", kind: .amount),
        Fact(id: Fact.ID("actual_\(index)"), label: "实际数\(index)", kind: .amount),
      ]
    }
    let indicators = (0..<count).map { LargeRubric.indicator($0) }
    let maximum = indicators.map(\.maximum).sum
    let pattern = SentencePattern(parts: [])
    rubric = Rubric(
      id: "large", title: "", version: "1", year: 2023, source: "", total: maximum, grades: [],
      facts: facts, derived: [],
      groups: [IndicatorGroup(id: "all", title: "", maximum: maximum, indicators: indicators)],
      sections: [Section(id: "analysis", title: "", content: .indicators)],
      wording: ReportWording(attachment: "", title: pattern, cover: [], indicator: pattern),
      // The exact sum of thousands of fractions with denominators of their own grows without
      // bound; a rubric of that size has to round its points.
      options: RubricOptions(rounding: PointsRounding(places: 2, mode: .halfUp)))
    var report = Report(rubric: RubricReference(id: "large", version: "1", digest: ""))
    for index in 0..<count {
      report.facts[Fact.ID("plan_\(index)")] = .value(.number(DecimalNumber(1_000_000 + index)))
      report.facts[Fact.ID("actual_\(index)")] = .value(.number(DecimalNumber(900_007 + index)))
    }
    self.report = report
  }

  private static func indicator(_ index: Int) -> Indicator {
    let formula = (try? Formula(parsing: "实际数\(index) ÷ 计划数\(index)")) ?? .name("")
    return Indicator(
      id: Indicator.ID("i\(index)"), title: "", initials: "", maximum: Points(Rational(4)),
      meaning: "", standard: "", basis: .official, basisNote: "",
      measure: Measure(label: "", formula: formula, format: .percent(places: 2)),
      rule: rule(index), sentence: nil, help: "")
  }

  private static func rule(_ index: Int) -> Rule {
    let five = Rational(1, over: 20) ?? .one
    switch index % 3 {
    case 0: return .ratio(RatioRule())
    case 1: return .linear(LinearRule(slope: .one))
    default:
      return .deduction(
        DeductionRule(
          threshold: .one, unit: five, pointsPerUnit: Points(.one), counting: .full,
          direction: .below, isAbsolute: false))
    }
  }

  /// The same rules as spreadsheet formulas: row, plan, actual, value, points, one a line.
  static func printSheet(indicators count: Int) {
    for index in 0..<count {
      let row = index + 1
      let value = "=B\(row)/A\(row)"
      let points =
        switch index % 3 {
        case 0: "=ROUND(MAX(0,MIN(1,C\(row)))*4,2)"
        case 1: "=ROUND(MAX(0,MIN(1,1-C\(row)))*4,2)"
        default: "=ROUND(MAX(0,4-INT(MAX(0,1-C\(row))/0.05)),2)"
        }
      print("\(1_000_000 + index)\t\(900_007 + index)\t\(value)\t\(points)")
    }
  }

  func rescoring() -> Median {
    var report = report
    var cents = 0
    return Median.of(201) {
      cents += 1
      report.facts["actual_7"] = .value(.number(DecimalNumber(500_000 + cents)))
      _ = rubric.score(report)
    }
  }
}
