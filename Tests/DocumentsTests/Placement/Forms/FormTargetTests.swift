import Documents
import Evaluation
import Testing

/// Targets, directions and qualitative rows as forms write them.
@Suite("Targets of own rows stay what they are")
struct FormTargetTests {
  struct Written: CustomTestStringConvertible, Sendable {
    var target: String
    var property = ""
    var actual = ""
    var points = ""
    /// Direction, target, unit, actual.
    var row: [String]
    var notes: [String] = []

    var testDescription: String { "\(property)\(target)" }
  }

  static let written = [
    Written(target: "12月底前", row: ["定性", "12月底前", "", ""]),
    Written(target: "12月底前", property: "定性", row: ["定性", "12月底前", "", ""]),
    Written(target: "2023年12月31日前", row: ["定性", "2023年12月31日前", "", ""]),
    Written(target: "2023年", row: ["定性", "2023年", "", ""]),
    Written(target: "1季度", row: ["定性", "1季度", "", ""]),
    Written(target: "优良中低差", property: "定性", row: ["定性", "优良中低差", "", ""]),
    Written(target: "优良", row: ["定性", "优良", "", ""]),
    Written(target: "全年无事故", row: ["定性", "全年无事故", "", ""]),
    Written(target: "≥95%", row: ["≥", "95%", "", ""]),
    Written(target: "100%以上", row: ["≥", "100%", "", ""]),
    Written(target: "95%（含）以上", row: ["≥", "95%", "", ""]),
    Written(target: "≤3年", row: ["≤", "3", "年", ""]),
    Written(target: "12个月", property: "≤", row: ["≤", "12", "个月", ""]),
    Written(target: "不少于3次/年", row: ["≥", "3", "次/年", ""]),
    Written(target: "1.2万人次", property: "≥", row: ["≥", "1.2", "万人次", ""]),
    Written(
      target: "1-3次", row: ["", "1-3次", "", ""],
      notes: ["“甲”没有写明性质（=、≥、≤、定性），请补选，选了才能算分。"]),
    Written(
      target: "10%~20%", row: ["", "10%~20%", "", ""],
      notes: ["“甲”没有写明性质（=、≥、≤、定性），请补选，选了才能算分。"]),
    // The form's own points say what the direction is.
    Written(
      target: "100%", actual: "100%", points: "10", row: ["=", "100%", "", "100%"],
      notes: ["“甲”没有写明性质，按所得分数推定为“=”，请核对。"]),
    Written(
      target: "100%完成", actual: "100%", points: "10", row: ["=", "100%", "", "100%"],
      notes: ["“甲”没有写明性质，按所得分数推定为“=”，请核对。"]),
    Written(
      target: "12次", actual: "14次", points: "10", row: ["≥", "12", "次", "14"],
      notes: ["“甲”没有写明性质，按所得分数推定为“≥”，请核对。"]),
    Written(
      target: "12次", actual: "9次", points: "7.5", row: ["≥", "12", "次", "9"],
      notes: ["“甲”没有写明性质，按所得分数推定为“≥”，请核对。"]),
    Written(
      target: "5天", actual: "4天", points: "10", row: ["≤", "5", "天", "4"],
      notes: ["“甲”没有写明性质，按所得分数推定为“≤”，请核对。"]),
    Written(
      target: "12次", actual: "9次", points: "8", row: ["", "12", "次", "9"],
      notes: [
        "“甲”没有写明性质（=、≥、≤、定性），请补选，选了才能算分。", "“甲”写作得 8 分，按完成值和分值算得 — 分，请核对。",
      ]),
    // Words are reached as far as the points say; an empty cell is reached not at all.
    Written(
      target: "有所提高", actual: "有所提高", points: "10", row: ["定性", "有所提高", "", "100%"],
      notes: ["“甲”是定性指标，“有所提高”按所得分数推定为完成 100%，请核对。"]),
    Written(
      target: "健全", property: "定性", actual: "基本健全", points: "8.5",
      row: ["定性", "健全", "", "85%"],
      notes: ["“甲”是定性指标，“基本健全”按所得分数推定为完成 85%，请核对。"]),
    Written(
      target: "健全", property: "定性", points: "10", row: ["定性", "健全", "", ""],
      notes: ["“甲”写作得 10 分，按完成值和分值算得 — 分，请核对。"]),
  ]

  @Test("Direction, target, unit, value", arguments: written)
  func row(_ written: Written) throws {
    let placed = try PlacedText(
      """
      一级指标\t三级指标\t性质\t指标值\t完成值\t分值\t得分
      产出指标\t甲\t\(written.property)\t\(written.target)\t\(written.actual)\t10\t\(written.points)
      """, by: "central-project")
    let own = try #require(placed.placement.report.answers["outputs"]?.own.first)
    #expect([own[.direction], own[.target], own[.unit], own[.actual]] == written.row)
    #expect(placed.notes == written.notes.map { "2 " + $0 })
  }

  @Test func `words that were reached stand in the explanation`() throws {
    let placed = try PlacedText(
      "一级指标\t三级指标\t指标值\t完成值\t分值\t得分\n效益指标\t便民程度\t有所提高\t明显提高\t30\t27",
      by: "central-project")
    #expect(
      placed.fields["indicator.benefits.explanation"] == "便民程度：完成情况为“明显提高”")
  }

  // MARK: Names that are the rubric's but for words that change nothing

  @Test(
    "An indicator goes by a name that comes to the same",
    arguments: [
      ("新建楼堂馆所面积控制率", "area_control"), ("楼堂馆所面积控制比率", "area_control"),
      ("部门预算完成率", "budget_completion"), ("预算完成情况", "budget_completion"),
      ("“三公经费”变动率", "three_public_change"), ("‘三公’经费变动率", "three_public_change"),
      ("管理制度健全程度", "systems"), ("本年度资金使用合规情况", "compliance"),
    ])
  func near(name: String, id: String) throws {
    let placed = try PlacedText("三级指标\t分值\t得分\n\(name)\t3\t2.5", by: "hunan-overall")
    #expect(placed.points == [id: "2.5"])
    #expect(placed.skipped.isEmpty)
  }

  @Test(
    "Another indicator's name is offered, and not taken",
    arguments: [
      ("预算执行差异率", nil), ("上级专项预算完成率", "预算完成率"), ("预算控制完成率", "预算完成率"),
    ] as [(String, String?)])
  func offered(name: String, near: String?) throws {
    let placed = try PlacedText("三级指标\t分值\t得分\n\(name)\t5\t4", by: "hunan-overall")
    let hint = near.map { "，相近的有“\($0)”，同一个的请自行填写。" } ?? "。"
    #expect(placed.points.isEmpty)
    #expect(placed.skipped == ["2 \(name)  5  4 — 指标体系里没有“\(name)”这个指标\(hint)"])
  }
}
