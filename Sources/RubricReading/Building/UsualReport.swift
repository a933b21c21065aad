import Evaluation

/// The report that goes with a table that says nothing of it: usual cover and chapters.
enum UsualReport {
  static func sections(_ facts: [Fact]) -> [Section] {
    let data = SectionBody(
      text: nil, facts: facts.map(\.id), list: nil, paragraphs: [], help: "按决算和有关台账填写。")
    return [
      Section(
        id: "basics", title: "基本情况",
        content: .chapters(
          [body("duties", "单位概况", "单位概况", "{text}")]
            + (facts.isEmpty ? [] : [Section(id: "data", title: "基础数据", content: .body(data))]))),
      Section(
        id: "evaluation", title: "绩效自评情况",
        content: .chapters([
          body("conclusion", "自评结论", "结论", "{text}自评得分为{total}分。"),
          Section(id: "analysis", title: "绩效指标分析", content: .indicators),
          body("problems", "存在问题", "存在问题", "{text}"),
          body("improvements", "改进措施", "改进措施", "{text}"),
        ])),
    ]
  }

  private static func body(
    _ id: Section.ID, _ title: String, _ label: String, _ pattern: String
  ) -> Section {
    Section(
      id: id, title: title,
      content: .body(
        SectionBody(
          text: TextPrompt(label: label), facts: [], list: nil,
          paragraphs: [parsed(pattern)], help: "")))
  }

  static var wording: ReportWording {
    ReportWording(
      attachment: "附件1", title: parsed("{cover.unit}{year}年部门整体支出绩效自评报告"),
      cover: [
        parsed("单位名称：（公章）{cover.unit}"), parsed("填报人：{cover.filler}"),
        parsed("联系电话：{cover.telephone}"), parsed("填报日期：{cover.date}"),
      ],
      indicator: parsed("{name}得分{points}分（满分{maximum}分）。{explanation}{sentence}{deduction}"))
  }

  /// The patterns are constants; one that could not be read would print its own text.
  private static func parsed(_ text: String) -> SentencePattern {
    (try? SentencePattern(parsing: text)) ?? SentencePattern(parts: [.words(text)])
  }
}
