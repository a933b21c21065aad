import Testing

@testable import Evaluation

/// Sentences with several figures that belong together, under a rubric that knows no word of them.
@Suite("Relations in sentences")
struct RelationTests {
  private static let checks: Set<String> = [
    "parts-total", "share-differs", "growth-differs", "rate-differs", "wrong-base",
    "deduction-differs", "count-list", "written-computation",
  ]

  private static func found(_ text: String) -> [Finding] {
    FieldText(text, at: .text("text"), as: .section("text"), by: .wordless).findings
      .filter { checks.contains($0.check) }
  }

  @Test("what is right raises nothing", arguments: RightParagraphs.all)
  func right(paragraph: String) {
    #expect(Self.found(paragraph).map { "\($0.check): \($0.message)" } == [])
  }

  @Test func `there are enough of them`() {
    #expect(Set(RightParagraphs.all).count == RightParagraphs.all.count)
    #expect(RightParagraphs.all.count >= 60)
    print("\(RightParagraphs.all.count) right paragraphs, \(Self.errors.count) wrong sentences.")
  }

  static let errors: [(check: String, marked: String, expected: String)] = [
    // 占
    ("share-differs", "总收入500万元，其中：财政拨款收入400万元，占［90%］。", "80%"),
    ("share-differs", "总收入500万元，其中：财政拨款收入400万元，占［90%］；其他收入100万元，占20%。", "80%"),
    ("share-differs", "总支出480万元，其中：基本支出300万元，占总支出的［65%］。", "63%"),
    ("share-differs", "总支出480万元，项目支出180万元，占总支出480万元的［38.5%］。", "37.5%"),
    ("share-differs", "在职人员40人，其中党员30人（占［70%］）、群众10人。", "75%"),
    ("share-differs", "2023年本年收入合计1200万元，其中：一般公共预算财政拨款1080万元，占比［95%］。", "90%"),
    ("share-differs", "回收问卷200份，其中：满意188份，占［96%］，不满意12份，占6%。", "94%"),
    ("share-differs", "总支出480万元，其中：基本支出300万元，占62.5%；项目支出180万元，占［38.5%］。", "37.5%"),
    // 增长
    ("growth-differs", "总收入500万元，比上年增加100万元，增长［50%］。", "25%"),
    ("growth-differs", "总收入500万元，比上年增加100万元，增长［20%］。", "25%"),
    ("growth-differs", "总支出480万元，较上年减少20万元，下降［5%］。", "4%"),
    ("growth-differs", "总支出480万元，较上年460万元增加［30万元］，增长4.35%。", "20万元"),
    ("growth-differs", "总支出480万元，较2022年的460万元增加20万元，增长［5.35%］。", "4.35%"),
    ("growth-differs", "参保人数1200人，比上年增加200人，增长［25%］。", "20%"),
    ("growth-differs", "三公经费支出8.50万元，较上年减少1.50万元，下降［17.65%］。", "15.00%"),
    ("growth-differs", "总支出480.00万元（同比增加20.00万元，增长［5.21%］）。", "4.35%"),
    // 执行率
    ("rate-differs", "年度预算500万元，实际支出480万元，预算执行率［98%］。", "96%"),
    ("rate-differs", "全年预算数500.00万元，执行数480.00万元，执行率为［99.60%］。", "96.00%"),
    ("rate-differs", "收到信访件40件，办结38件，办结率［96%］。", "95%"),
    ("rate-differs", "计划培训50次，实际开展45次，完成率［95%］。", "90%"),
    ("rate-differs", "下达专项资金300万元，已支付240万元，支付率达［85%］。", "80%"),
    // 分母
    ("wrong-base", "增长率=（10200000-10000000）/10200000*100%=［1.96%］。", "2.00%"),
    ("wrong-base", "差异率＝（520-500）÷520×100%＝［3.85%］。", "4.00%"),
    ("wrong-base", "预决算偏离度=(480万元-500万元)/480万元×100%=［-4.17%］。", "-4.00%"),
    // 扣分
    ("deduction-differs", "该指标自评得4分（满分5分），扣［2分］。", "1"),
    ("deduction-differs", "本项满分10分，扣［1分］，得8分。", "2"),
    ("deduction-differs", "产出指标得［12分］（满分10分）。", ""),
    ("deduction-differs", "政府采购执行率得分［1分］。采购金额超过计划，本项不得分。", "0分"),
    // 个数
    ("count-list", "内设机构［4］个，分别是甲、乙、丙。", "3"),
    ("count-list", "下辖［5］个街道，分别为东街、西街、南街、北街，常住人口20万人。", "4"),
    ("count-list", "重点推进［三］项工作：扩面征缴、待遇发放、基金监管、信息化建设。", "4"),
  ]

  @Test("what is wrong raises exactly that", arguments: RelationTests.errors.indices)
  func wrong(index: Int) {
    let (check, marked, expected) = Self.errors[index]
    let example = TextExample(marked)
    let found = Self.found(example.text)
    #expect(found.map(\.check) == [check], "\(marked): \(found.map(\.message))")
    #expect(found.first?.range == example.range, "\(marked)")
    #expect(found.first?.expected ?? "" == expected, "\(marked)")
  }
}
