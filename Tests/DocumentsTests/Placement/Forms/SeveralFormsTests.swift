import Documents
import Testing

/// Several forms in one file (R8): the first is placed, the others are said, nothing is merged.
@Suite("Several forms in one file")
struct SeveralFormsTests {
  private static let head = "一级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分"

  @Test(
    "A further form is listed as one",
    arguments: [
      ["项目支出绩效自评表"], ["附件2", "项目支出绩效自评表"], ["项目名称\t乙项目"],
    ])
  func further(_ between: [String]) throws {
    let text =
      ["项目支出绩效自评表", Self.head, "产出指标\t开办班次\t≥12班\t12班\t50\t50", "合计\t\t\t\t50\t50"] + between
      + [Self.head, "产出指标\t开办班次\t≥8班\t6班\t50\t37.5", "合计\t\t\t\t50\t37.5"]
    let placed = try PlacedText(text.joined(separator: "\n"), by: "central-project")
    #expect(placed.fields["indicator.outputs.own.1.actual"] == "12")
    #expect(placed.fields["indicator.outputs.own.2.name"] == nil)
    #expect(placed.notes.contains("1 这个文件里有 2 份表，只归位了第一份；用命令 import --all 可以每份各建一份草稿。"))
    let reasons = placed.skipped.filter { $0.contains("第 2 份表") }
    #expect(reasons.count == 1)
    #expect(placed.notes.filter { $0.contains("原文总分") } == [])
  }

  @Test func `a table that only repeats the points is no further form`() throws {
    let text = """
      三级指标\t分值\t得分
      开办班次\t12\t11
      附表
      某校2023年自评评分表
      三级指标\t分值\t得分\t扣分原因
      开办班次\t12\t11\t少一期
      """
    let placed = try PlacedText(text, by: "training")
    #expect(placed.points == ["classes": "11"])
    #expect(placed.fields["indicator.classes.deduction"] == "少一期")
    #expect(placed.skipped == [])
  }
}
