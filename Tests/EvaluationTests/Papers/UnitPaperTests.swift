import Testing

@testable import Evaluation

/// Names of units in a report that says whose it is.
@Suite("Names of units")
struct UnitPaperTests {
  @Test(
    "another unit is told, a short name of one's own is not",
    arguments: [
      ("青河县社保局", "青河县社会保险基金管理局是县政府直属事业单位。", 0),
      ("青河县社会保险基金管理局", "青河县社保局内设机构健全。", 0),
      ("青河县社会保险基金管理局", "清江县社会保险基金管理局是县政府直属事业单位。", 1),
      ("青河县水利局", "（一）职能职责。青河县林业局是县政府工作部门，主要职责是造林。", 1),
      ("青河县水利局", "（一）职能职责。青河县财政局负责审核预算。", 0),
    ])
  func names(unit: String, text: String, count: Int) {
    let paper = Paper(blocks: [
      .paragraph(number: 1, text: "\(unit)2023年度部门整体支出绩效自评报告"), .paragraph(number: 2, text: text),
    ])
    #expect(paper.findings().filter { $0.check == "other-unit" }.count == count)
  }
}
