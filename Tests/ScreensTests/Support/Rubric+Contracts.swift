import Evaluation

extension Rubric {
  /// The smallest rubric with a list of amounts, of which it takes the mean.
  static var contracts: Rubric {
    get throws {
      let indicator = Indicator(
        id: "contracts", title: "合同金额控制", initials: "", maximum: Points(DecimalNumber(4)),
        meaning: "", standard: "按比率得分。", basis: .sample, basisNote: "",
        measure: Measure(
          label: "平均合同金额比率",
          formula: try Formula(parsing: "sum(合同金额) ÷ count(合同金额) ÷ 100"),
          format: .percent(places: 2)),
        rule: .ratio(RatioRule()), sentence: nil, help: "")
      return Rubric(
        id: "contracts", title: "合同", version: "1", year: 2023, source: "",
        total: Points(DecimalNumber(4)), grades: [],
        facts: [Fact(id: "contracts", label: "合同金额", kind: .amounts)], derived: [],
        groups: [
          IndicatorGroup(
            id: "all", title: "全部", maximum: Points(DecimalNumber(4)), groups: [],
            indicators: [indicator])
        ],
        sections: [Section(id: "analysis", title: "指标分析", content: .indicators)],
        wording: ReportWording(
          attachment: "", title: try SentencePattern(parsing: "报告"), cover: [],
          indicator: try SentencePattern(parsing: "{name}{calculation}")))
    }
  }
}
