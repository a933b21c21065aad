import Documents
import Evaluation
import Testing

@Suite("A report as blocks")
struct DocumentTests {
  private func pattern(_ text: String) -> SentencePattern {
    (try? SentencePattern(parsing: text)) ?? SentencePattern(parts: [])
  }

  private func indicator(_ id: Indicator.ID, _ title: String) -> Indicator {
    Indicator(
      id: id, title: title, initials: "", maximum: Points(Rational(4)), meaning: "", standard: "",
      basis: .sample, basisNote: "", measure: nil,
      rule: .judged(JudgedRule(step: Points(Rational(1)))), sentence: nil, help: "")
  }

  private func rubric(attachment: String = "附件1") -> Rubric {
    let text = SectionBody(
      text: TextPrompt(label: "职责"), facts: [], list: nil, paragraphs: [pattern("{text}")],
      help: "")
    let list = SectionBody(
      text: nil, facts: [], list: ListPrompt(label: "计划", numbering: .parenthesizedChinese),
      paragraphs: [pattern("共{count}项。"), pattern("{items}")], help: "")
    let inner = IndicatorGroup(
      id: "inner", title: "预算编制", maximum: Points(Rational(8)),
      indicators: [indicator("sound", "合理性"), indicator("timely", "及时性")])
    return Rubric(
      id: "tiny", title: "", version: "1", year: 2023, source: "", total: Points(Rational(8)),
      grades: [], facts: [], derived: [],
      groups: [
        IndicatorGroup(
          id: "outer", title: "预算编制情况", maximum: Points(Rational(8)), groups: [inner])
      ],
      sections: [
        Section(
          id: "basics", title: "基本情况",
          content: .chapters([Section(id: "duties", title: "主要职责", content: .body(text))])),
        Section(
          id: "evaluation", title: "自评情况",
          content: .chapters([Section(id: "analysis", title: "指标分析", content: .indicators)])),
        Section(id: "plans", title: "工作计划", content: .body(list)),
      ],
      wording: ReportWording(
        attachment: attachment, title: pattern("{cover.unit}{year}年报告"),
        cover: [pattern("单位名称：{cover.unit}"), pattern("填报日期：{cover.date}")],
        indicator: pattern("{name}得分{points}分（满分{maximum}分）。{explanation}")))
  }

  private var report: Report {
    var report = Report(rubric: RubricReference(id: "tiny", version: "1", digest: ""))
    report.cover[.unit] = "某局"
    report.cover[.year] = "2023"
    report.texts["duties"] = "主管某事。\n兼管他事。"
    report.lists["plans"] = ["一事。", "二事。"]
    report[.points("sound")] = .points(.value(Points(Rational(3))))
    report[.explanation("sound")] = .text("合乎实际。")
    return report
  }

  @Test func `blocks stand in printing order, each with the part to open for it`() {
    let expected: [Document.Entry] = [
      .init(.attachmentMark("附件1")),
      .init(.title("某局2023年报告"), from: .cover),
      .init(.coverLine("单位名称：某局"), from: .cover),
      .init(.coverLine("填报日期：〔填报日期未填〕"), from: .cover),
      .init(.heading(depth: 0, number: "一、", text: "基本情况")),
      .init(.heading(depth: 1, number: "（一）", text: "主要职责"), from: .section("duties")),
      .init(.paragraph("主管某事。"), from: .section("duties")),
      .init(.paragraph("兼管他事。"), from: .section("duties")),
      .init(.heading(depth: 0, number: "二、", text: "自评情况")),
      .init(.heading(depth: 1, number: "（一）", text: "指标分析")),
      .init(.heading(depth: 2, number: "1.", text: "预算编制情况")),
      .init(.heading(depth: 3, number: "（1）", text: "预算编制")),
      .init(.heading(depth: 4, number: "①", text: "合理性"), from: .indicator("sound")),
      .init(.paragraph("合理性得分3分（满分4分）。合乎实际。"), from: .indicator("sound")),
      .init(.heading(depth: 4, number: "②", text: "及时性"), from: .indicator("timely")),
      .init(.paragraph("及时性得分0分（满分4分）。"), from: .indicator("timely")),
      .init(.heading(depth: 0, number: "三、", text: "工作计划"), from: .section("plans")),
      .init(.paragraph("共2项。"), from: .section("plans")),
      .init(.paragraph("（一）一事。"), from: .section("plans")),
      .init(.paragraph("（二）二事。"), from: .section("plans")),
    ]
    #expect(Document(report, rubric()).entries == expected)
  }

  @Test func `without an attachment's mark the title is first`() {
    let document = Document(report, rubric(attachment: ""))
    #expect(document.blocks.first == .title("某局2023年报告"))
  }

  @Test func `text has one block a line and a blank line between`() {
    let document = Document(entries: [
      .init(.title("报告")), .init(.heading(depth: 0, number: "一、", text: "概况")),
      .init(.paragraph("正文。")),
    ])
    #expect(TextWriter().text(of: document) == "报告\n\n一、概况\n\n正文。\n")
    #expect(TextWriter().text(of: Document(entries: [])) == "\n")
  }
}
