import Testing

@testable import Evaluation

/// A small report and its exact findings, and one report that has none.
@Suite("Checks")
struct CheckTests {
  /// Every kind of field: a chapter with facts, text and list, and one indicator of each kind.
  private let rubric: Rubric = {
    let body = SectionBody(
      text: TextPrompt(label: "补充说明", isOptional: true), facts: ["people"],
      list: ListPrompt(label: "重点工作", numbering: .circled), paragraphs: [], help: "")
    let duties = SectionBody(
      text: TextPrompt(label: "主要职责"), facts: [], list: nil, paragraphs: [], help: "")
    return .tiny(
      .tiny("social", title: "社会效益", rule: .judged(JudgedRule(step: points("0.5")))),
      .tiny(
        "rate", title: "采购执行率", measure: .tiny("实际数 / 计划数", label: "采购执行率"),
        rule: .ratio(RatioRule())),
      .tiny(
        "rules", title: "制度健全性", maximum: "2",
        rule: .checklist(
          ChecklistRule(items: [
            .init(id: "issued", text: "已制订", points: points("1")),
            .init(id: "kept", text: "已执行", points: points("1")),
          ]))),
      sections: [
        Section(id: "duties", title: "主要职责", content: .body(duties)),
        Section(id: "tasks", title: "年度工作", content: .body(body)),
        Section(id: "analysis", title: "指标分析", content: .indicators),
      ])
  }()

  private let complete = [
    "cover.unit": "某局", "cover.filler": "某人", "cover.telephone": "0753-0000000",
    "cover.date": "2024-04-22", "cover.year": "2023", "section.duties.text": "主管某事。",
    "section.tasks.items": "一事\n二事", "fact.people": "5", "indicator.social.points": "4",
    "indicator.social.explanation": "惠及全县群众。", "fact.actual": "9", "fact.plan": "10",
    "indicator.rules.check.issued": "是",
    "indicator.rules.check.kept": "否",
  ]

  private func findings(_ changes: [String: String]) -> [String] {
    rubric.findings(in: rubric.report(complete.merging(changes) { $1 })).map {
      "\($0.severity.title) \($0.check) \($0.field.address) \($0.message)"
    }
  }

  @Test func `a complete report has no findings`() { #expect(findings([:]) == []) }

  @Test func `an empty report lacks everything, in the order of the screens`() {
    let found = rubric.findings(in: rubric.emptyReport).map { "\($0.check) \($0.field.address)" }
    #expect(
      found == [
        "missing-cover-line cover.unit", "missing-cover-line cover.date",
        "missing-cover-line cover.year", "missing-text section.duties.text",
        "missing-text fact.people", "missing-text section.tasks.items",
        "missing-points indicator.social.points", "missing-points fact.actual",
        "missing-points indicator.rules.check.issued",
      ])
  }

  @Test(
    "the cover must be complete and readable",
    arguments: [
      ("cover.unit", "", "封面的“单位名称”没有填写，请补填。"),
      ("cover.date", "四月", "封面的“填报日期”看不懂，请按 2024-04-22 的样子填写。"),
      ("cover.date", "2024-04-31", "封面的“填报日期”看不懂，请按 2024-04-22 的样子填写。"),
      ("cover.year", "去年", "封面的“年度”看不懂，请按 2023 的样子填写。"),
    ])
  func cover(address: String, typed: String, message: String) {
    #expect(findings([address: typed]) == ["错误 missing-cover-line \(address) \(message)"])
  }

  @Test(
    "chapters must have their text, list and figures",
    arguments: [
      ("section.duties.text", " \n", "“主要职责”没有填写，请补填。"),
      ("section.tasks.items", "", "“年度工作”的“重点工作”没有填写，请补填。"),
      ("section.tasks.items", "  \n ", "“年度工作”的“重点工作”没有填写，请补填。"),
      ("fact.people", "", "“年度工作”的“人数”没有填写，请补填。"),
    ])
  func text(address: String, typed: String, message: String) {
    #expect(findings([address: typed]) == ["错误 missing-text \(address) \(message)"])
  }

  @Test func `what was typed into a number must be one`() {
    #expect(
      findings(["fact.people": "五人"]) == [
        "错误 unreadable-entry fact.people “人数”填了“五人”，不是可用的数字，请改正。"
      ])
    #expect(
      findings(["fact.plan": "12abc"]) == [
        "错误 unreadable-entry fact.plan “计划数”填了“12abc”，不是可用的数字，请改正。",
        "错误 missing-points fact.plan “采购执行率”还没有得分，请填写数据或自评分。",
      ])
    #expect(
      findings(["indicator.rate.override": "三分"]) == [
        "错误 unreadable-entry indicator.rate.override “采购执行率”填了“三分”，不是可用的数字，请改正。"
      ])
  }

  @Test func `every indicator needs points`() {
    #expect(
      findings(["indicator.social.points": ""]) == [
        "错误 missing-points indicator.social.points “社会效益”还没有得分，请填写自评分。"
      ])
    #expect(
      findings(["indicator.rules.check.kept": ""]) == [
        "错误 missing-points indicator.rules.check.kept “制度健全性”还没有得分，请填写数据或自评分。"
      ])
    #expect(
      findings(["fact.plan": "0"]) == [
        "错误 missing-points indicator.rate.points "
          + "“采购执行率”无法计算：除数为零。请核对数据，或填写自评分并说明。"
      ])
  }

  @Test(
    "points by hand stay within the maximum and in steps",
    arguments: [
      ("indicator.social.points", "4.5", "“社会效益”填了 4.5 分，超过满分 4 分，请改正。"),
      ("indicator.rate.points", "5", "“采购执行率”填了 5 分，超过满分 4 分，请改正。"),
    ])
  func wrongPoints(address: String, typed: String, message: String) {
    #expect(findings([address: typed]) == ["错误 wrong-points \(address) \(message)"])
  }

  @Test func `judged points off the step are found, and so are those below zero`() {
    #expect(
      findings(["indicator.social.points": "3.7", "indicator.social.deduction": "略。"]) == [
        "错误 wrong-points indicator.social.points “社会效益”应以 0.5 分为一档，请改正。"
      ])
    var report = rubric.report(complete)
    report[.points("rate")] = .points(.value(points("-1")))
    #expect(
      rubric.findings(in: report).map(\.message) == ["“采购执行率”填了 -1 分，不能低于 0 分，请改正。"])
  }

  @Test func `points lost by judgement need a reason`() {
    #expect(
      findings(["indicator.social.points": "3.5"]) == [
        "错误 missing-reason indicator.social.deduction "
          + "“社会效益”得 3.5 分（满分 4 分），请填写扣分原因。"
      ])
    #expect(
      findings(["indicator.social.points": "3.5", "indicator.social.deduction": "覆盖面小。"]) == [])
  }

  @Test func `points without figures are a warning, lost ones need a reason besides`() {
    #expect(
      findings(["fact.plan": "", "indicator.rate.points": "3"]) == [
        "警告 unsupported-points fact.plan “采购执行率”自评 3 分而无数据支撑，请填写计划数。",
        "错误 missing-reason indicator.rate.deduction "
          + "“采购执行率”得 3 分（满分 4 分），请填写扣分原因。",
      ])
    #expect(
      findings(["fact.plan": "", "fact.actual": "", "indicator.rate.points": "4"]) == [
        "警告 unsupported-points fact.actual “采购执行率”自评 4 分而无数据支撑，请填写实际数、计划数。"
      ])
    #expect(
      findings(["indicator.rules.check.kept": "", "indicator.rules.points": "2"]) == [
        "警告 unsupported-points indicator.rules.check.kept "
          + "“制度健全性”自评 2 分而无数据支撑，请填写评分要点。"
      ])
    #expect(
      findings(["fact.plan": "0", "indicator.rate.points": "4"]) == [
        "警告 unsupported-points indicator.rate.points "
          + "“采购执行率”自评 4 分，而数据算不出分值（除数为零），请核对数据，或说明依据。"
      ])
  }

  @Test func `a cover line that no sentence prints is not asked for`() {
    #expect(findings(["cover.telephone": "", "cover.filler": ""]) == [])
  }

  @Test func `where there are no points, none are asked for`() {
    let rubric = Rubric.tiny(
      .tiny("none", maximum: "0", rule: .judged(JudgedRule(step: points("1")))))
    let found = rubric.findings(in: rubric.report(["cover.unit": "某局", "cover.year": "2023"]))
    #expect(found.map(\.check) == ["missing-cover-line"])
  }

  @Test func `a figure that its chapter lacks is told there and nowhere else`() {
    let body = SectionBody(
      text: nil, facts: ["actual"], list: nil, paragraphs: [], help: "")
    let rubric = Rubric.tiny(
      .tiny(measure: .tiny("实际数 / 计划数"), rule: .ratio(RatioRule())),
      sections: [
        Section(id: "money", title: "资金", content: .body(body)),
        Section(id: "analysis", title: "指标分析", content: .indicators),
      ])
    func found(_ entries: [String: String]) -> [String] {
      rubric.findings(in: rubric.report(entries)).map { "\($0.check) \($0.field.address)" }
        .filter { !$0.hasPrefix("missing-cover") }
    }
    #expect(found(["fact.plan": "3"]) == ["missing-text fact.actual"])
    #expect(
      found(["fact.plan": "3", "indicator.rate.points": "4"]) == ["missing-text fact.actual"])
    #expect(
      found(["indicator.rate.points": "4"]) == [
        "missing-text fact.actual", "unsupported-points fact.plan",
      ])
    #expect(found([:]) == ["missing-text fact.actual", "missing-points fact.actual"])
  }

  @Test func `an override needs a reason`() {
    #expect(
      findings(["indicator.rate.override": "4"]) == [
        "错误 override-without-reason indicator.rate.override_reason "
          + "“采购执行率”按规则得 3.6 分，人工评为 4 分，请填写理由或取消人工评分。"
      ])
    #expect(
      findings(["indicator.rate.override": "4", "indicator.rate.override_reason": "上级批准。"]) == [])
  }

  @Test func `the given scorecard is used, and findings are the same without it`() {
    let report = rubric.report(["fact.plan": "0", "indicator.social.points": "3"])
    #expect(
      rubric.findings(in: report, scorecard: rubric.score(report)) == rubric.findings(in: report))
  }
}
