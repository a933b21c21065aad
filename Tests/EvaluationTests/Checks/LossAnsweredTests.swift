import Testing

@testable import Evaluation

@Suite("A loss is answered in whatever words")
struct LossAnsweredTests {
  @Test(
    "what a text speaks of",
    arguments: [
      ("政府采购执行率", "", "采购计划编制不细，部分设备未能按期购置。", true),
      ("固定资产利用率", "", "闲置资产盘活力度不够。", true),
      ("政府采购执行率", "实际采购金额大于采购计划金额", "预算编制有待细化，支出进度偏慢。", false),
      ("预算编制合理性", "", "预算执行进度偏慢。", false),
      ("社会经济环境效益", "", "预算编制工作有待细化。", false),
      ("培训完成率", "部分学员因疫情未能参加集中培训", "部分学员因疫情未能参加，学时不足。", true),
      ("项目管理", "未及时办理竣工验收手续", "个别项目未及时办理竣工验收。", true),
      ("项目管理", "未及时办理竣工验收手续", "个别项目进度偏慢。", false),
    ])
  func described(title: String, reason: String, text: String, isAnswered: Bool) {
    #expect(Described(in: Prose(text)).holds(title, reason: reason) == isAnswered)
  }
}

@Suite("A minus between units is an operator")
struct MinusTests {
  @Test(
    "numbers of a difference are no negative numbers",
    arguments: [
      ("（1020万元-1000万元）/1000万元*100%=2%", ["1020", "1000", "1000", "100", "2"]),
      ("（1020万元－1000万元）÷1000万元×100%＝2%", ["1020", "1000", "1000", "100", "2"]),
      ("35人-3人=32人", ["35", "3", "32"]), ("12.5亿元-1.5亿元", ["12.5", "1.5"]),
      ("年末结余-20万元", ["-20"]), ("同比-5%", ["-5"]), ("差异率为-0.99%", ["-0.99"]),
      ("（-3）", ["-3"]),
    ])
  func minus(text: String, expected: [String]) {
    let read = Reading(text, Rubric.tiny().lexicon)
    #expect(read.quantities.map { $0.printed.shortText(places: 2) } == expected)
    #expect(
      TextExample(text).findings(of: "mixed-width").filter { $0.message.contains("数字“－") } == [])
  }
}

@Suite("The standard's words and the rule's bounds")
struct WordingDriftTests {
  @Test(
    "numbers may be written in Chinese",
    arguments: [
      ("每超过一个百分点扣一分", "1%", true), ("每低百分之五扣1分", "5%", true), ("每少两项扣1分", "2%", true),
      ("每低半个百分点扣1分", "0.5%", true), ("每低十个百分点扣1分", "10%", true),
      ("每低5%扣1分", "5%", true), ("每低一成扣1分", "10%", true), ("每低三个百分点扣1分", "5%", false),
      ("每低若干扣2分", "1%", false),
    ])
  func chinese(standard: String, unit: String, isSaid: Bool) {
    var indicator = Indicator.tiny(
      measure: .tiny("实际数 / 计划数"),
      rule: .deduction(
        DeductionRule(
          threshold: .zero, unit: number(unit), pointsPerUnit: points("1"), counting: .begun,
          direction: .above, isAbsolute: true)))
    indicator.standard = standard
    #expect(WordingDrift().findings(in: .tiny(indicator)).isEmpty == isSaid)
  }
}
