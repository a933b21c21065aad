@testable import Evaluation

// The smallest rubric and report that show a point. Six inputs are always there:
// 实际数 and 计划数 in 元, 人数 and 编制数, 满意度 in %, and 已建立.

/// Points from their digits: `points("2.5")`.
func points(_ digits: String) -> Points { DecimalNumber(digits).map { Points($0) } ?? .zero }

/// A number from its digits, `0.1` or `10%`.
func number(_ digits: String) -> Rational {
  guard digits.hasSuffix("%") else { return DecimalNumber(digits)?.exact ?? .zero }
  return DecimalNumber(digits.dropLast())?.exact.divided(by: Rational(100)) ?? .zero
}

extension Fact {
  static let tiny: [Fact] = [
    Fact(
      id: "actual", label: "实际数", kind: .amount,
      source: FactSource(form: "财决01-1表", row: "支出", column: "决算数"), help: "以决算为准。"),
    Fact(id: "plan", label: "计划数", kind: .amount),
    Fact(id: "people", label: "人数", kind: .count(unit: "人")),
    Fact(id: "quota", label: "编制数", kind: .count(unit: "人")),
    Fact(id: "satisfaction", label: "满意度", kind: .percentage),
    Fact(id: "ready", label: "已建立", kind: .flag),
  ]
}

extension Measure {
  static func tiny(
    _ formula: String, label: String = "执行率", format: MeasureFormat = .percent(places: 2)
  ) -> Measure {
    Measure(label: label, formula: .tiny(formula), format: format)
  }
}

extension Formula {
  /// A formula that is known to be readable.
  static func tiny(_ text: String) -> Formula { (try? Formula(parsing: text)) ?? .name("读不懂") }
}

extension SentencePattern {
  /// A pattern that is known to be readable.
  static func tiny(_ text: String) -> SentencePattern {
    (try? SentencePattern(parsing: text)) ?? SentencePattern(parts: [.words("读不懂")])
  }
}

extension Indicator {
  static func tiny(
    _ id: ID = "rate", title: String = "执行率", maximum: String = "4", measure: Measure? = nil,
    rule: Rule, sentence: String? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, initials: "", maximum: points(maximum), meaning: "", standard: "按表。",
      basis: .sample, basisNote: "", measure: measure, rule: rule,
      sentence: sentence.map { .tiny($0) }, help: "")
  }
}

extension Rubric {
  static func tiny(
    _ indicators: Indicator..., facts: [Fact] = Fact.tiny, derived: [DerivedValue] = [],
    sections: [Section]? = nil, grades: [Grade] = [], total: String? = nil
  ) -> Rubric {
    let sum = indicators.map(\.maximum).sum
    let group = IndicatorGroup(
      id: "all", title: "全部", maximum: sum, groups: [], indicators: indicators)
    return Rubric(
      id: "tiny", title: "小指标体系", version: "1", year: 2023, source: "",
      total: total.map { points($0) } ?? sum, grades: grades, facts: facts, derived: derived,
      groups: [group],
      sections: sections ?? [Section(id: "analysis", title: "指标分析", content: .indicators)],
      wording: .tiny)
  }

  /// The same rubric with other options.
  func with(_ options: RubricOptions) -> Rubric {
    Rubric(
      id: id, title: title, version: version, year: year, source: source, total: total,
      grades: grades, facts: facts, derived: derived, groups: groups, sections: sections,
      wording: wording, options: options)
  }

  var emptyReport: Report {
    Report(rubric: RubricReference(id: id, version: version, digest: ""))
  }

  /// A report with facts as they would be typed, by address: `["fact.actual": "5"]`.
  func report(_ entries: [String: String]) -> Report {
    var report = emptyReport
    for (address, text) in entries {
      guard let path = FieldPath(address: address) else { continue }
      if let field = field(at: path) ?? factField(at: path) { report.enter(text, in: field) }
    }
    return report
  }

  /// A fact that no screen asks for can be entered all the same.
  private func factField(at path: FieldPath) -> Field? {
    guard case .fact(let id) = path, let fact = fact(id) else { return nil }
    return Field(path: path, kind: .fact(fact.kind), label: fact.label)
  }

  func score(_ entries: [String: String]) throws -> Score {
    let score = self.score(report(entries)).scores.first
    return try score.orThrow()
  }
}

extension ReportWording {
  static let tiny = ReportWording(
    attachment: "附件1", title: .tiny("{cover.unit}{year}年报告"),
    cover: [.tiny("单位名称：{cover.unit}"), .tiny("填报日期：{cover.date}")],
    indicator: .tiny("{name}得分{points}分（满分{maximum}分）。{explanation}{sentence}{deduction}"))
}

struct Absent: Error {}

extension Optional {
  func orThrow() throws -> Wrapped {
    guard let self else { throw Absent() }
    return self
  }
}
