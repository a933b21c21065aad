import Documents
import Testing

/// Tables that were copied one cell a line (R7): scores are no page numbers.
@Suite("One cell a line")
struct CellLinesTests {
  private static let head = ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分原因"]

  @Test func `rows come together again`() throws {
    let lines =
      Self.head + [
        "产出指标", "数量指标", "开办班次", "12", "11", "一期因汛情取消，改在下年。", "参训率", "10", "10", "质量指标", "教材质量", "8",
        "7",
        "印错一处", "合计", "30", "28",
      ]
    let placed = try PlacedText(lines.joined(separator: "\n"), by: "training")
    #expect(placed.points == ["classes": "11", "attendance": "10", "materials": "7"])
    #expect(placed.fields["indicator.classes.deduction"] == "一期因汛情取消，改在下年。")
    #expect(placed.fields["indicator.materials.deduction"] == "印错一处")
    #expect(placed.skipped == [])
    #expect(placed.notes == [])
    #expect(placed.placement.entries.flatMap(\.lines) == Array(1...lines.count))
  }

  @Test func `what is no such table stays as it was`() throws {
    let text = "（一）单位概况\n指标\n分值\n得分\n说明\n以上四词是表头的写法。"
    let placed = try PlacedText(text, by: "central-project")
    #expect(placed.placement.entries.flatMap(\.lines) == [1, 2, 3, 4, 5, 6])
    #expect(placed.points == [:])
  }
}
