import Documents
import Evaluation
import Testing

/// "由程序按数据写出" is said only of what the program prints.
@Suite("Sentences that the program writes itself")
struct PrintedSentenceTests {
  @Test(
    "A sentence stays where no pattern of its chapter prints it",
    arguments: [
      "编制数40人，在职人员数38人。", "编制数40人。",
    ])
  func kept(_ sentence: String) throws {
    let placed = try PlacedText("（二）基础数据表\n" + sentence, by: "hunan-overall")
    #expect(placed.fields["section.base_data.text"] == sentence)
    #expect(placed.fields["fact.staff_quota"] == "40")
    #expect(placed.skipped == [])
  }

  @Test(
    "Figures go by the names of running text",
    arguments: [
      ("核定编制40名，实有在编人员38人。", "40", "38"), ("人员编制40人，在编人员38名。", "40", "38"),
      ("编制要求严格，培训3期。", nil, nil),
    ] as [(String, String?, String?)])
  func named(_ sentence: String, _ quota: String?, _ actual: String?) throws {
    let placed = try PlacedText("（一）单位概况\n" + sentence, by: "hunan-overall")
    #expect(placed.fields["fact.staff_quota"] == quota)
    #expect(placed.fields["fact.staff_actual"] == actual)
    #expect(placed.fields["section.duties.text"] == sentence)
  }

  @Test func `another year than the report's in such a sentence is said`() throws {
    let placed = try PlacedText(
      """
      某某局2023年整体支出绩效自评报告
      一、基本情况
      （四）整体收入和整体支出情况
      2021年度总收入500万元，其中：财政拨款收入500万元，占100%；总支出500万元（含往年结转结余资金0万元），其中：基本支出300万元，项目支出200万元。
      """, by: "wuhua-2023")
    #expect(
      placed.notes.contains("4 这句话写的是 2021 年，按报告的年度应为 2023 年；程序写作 2023 年，请核对。"))
  }

  @Test func `a bracket behind a chapter's title is not lost`() throws {
    let placed = try PlacedText("（一）单位概况（截至2023年底）\n负责培训。", by: "hunan-overall")
    #expect(placed.fields == ["section.duties.text": "负责培训。"])
    #expect(placed.skipped == ["1 （截至2023年底） — “单位概况”下面没有要填的栏目。"])
  }
}
