import Documents
import Evaluation
import Testing

/// A small table of a form: every field that it fills, and every cell that it does not.
struct FormExample: CustomTestStringConvertible, Sendable {
  var name: String
  var rubric: String
  /// Rows with `|` between cells.
  var rows: [String]
  var fields: [String: String] = [:]
  var skipped: [String] = []
  var notes: [String] = []

  var testDescription: String { name }
  var text: String {
    rows.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\t") }
      .joined(separator: "\n")
  }
}

@Suite("Rows of tables of indicators: in the right field, or in the list with a true reason")
struct FormRowTests {
  @Test("Each row", arguments: unknownRows + columns + heads + ownRows + sums)
  func placed(_ example: FormExample) throws {
    let placed = try PlacedText(example.text, by: example.rubric)
    #expect(placed.fields == example.fields)
    #expect(placed.skipped == example.skipped)
    #expect(placed.notes == example.notes)
  }

  // MARK: Rows that no rubric knows (R1)

  static let unknownRows = [
    FormExample(
      name: "an unknown indicator under a known group is listed with its points",
      rubric: "hunan-overall",
      rows: ["一级指标|二级指标|三级指标|分值|得分", "投入|预算配置|车辆更新率|5|4"],
      skipped: ["2 投入  预算配置  车辆更新率  5  4 — “投入”下面没有“车辆更新率”这个指标。"]),
    FormExample(
      name: "so is one whose group stands in a merged cell above",
      rubric: "hunan-overall",
      rows: ["一级指标|二级指标|三级指标|分值|得分", "投入|预算配置|在职人员控制率|5|5", "||车辆更新率|5|4"],
      fields: ["indicator.staff_control.points": "5"],
      skipped: [
        "2 预算配置 — “二级指标”一栏是分类，指标体系里没有。", "3 车辆更新率  5  4 — “投入”下面没有“车辆更新率”这个指标。",
      ]),
    FormExample(
      name: "and one under no group that the rubric has",
      rubric: "training",
      rows: ["一级指标|三级指标|分值|得分", "成效指标|就业率|5|4"],
      skipped: ["2 成效指标  就业率  5  4 — 指标体系里没有“就业率”这个指标。"]),
  ]

  // MARK: Columns (R2, R3, R10, R15)

  static let columns = [
    FormExample(
      name: "a target never fills what was reached",
      rubric: "training",
      rows: ["一级指标|三级指标|指标值|完成值|分值|得分", "产出指标|参训率（含补训）|95%||10|"],
      skipped: ["2 95% — “指标值”一栏是目标，这个指标的目标由指标体系规定。"],
      notes: ["2 “参训率（含补训）”没有写得分，请补填。"]),
    FormExample(
      name: "what was reached fills the figure, the target beside it does not",
      rubric: "training",
      rows: ["一级指标|三级指标|年度指标值|实际完成值|分值|得分", "产出指标|参训率|95%|98%|10|9.8"],
      fields: ["fact.attendance": "98"],
      skipped: ["2 95% — “年度指标值”一栏是目标，这个指标的目标由指标体系规定。"]),
    FormExample(
      name: "without a column of points there are none",
      rubric: "training",
      rows: ["一级指标|三级指标|年度指标值|实际完成值", "产出指标|开办班次|12|14"],
      skipped: [
        "2 14 — “实际完成值”一栏没有可放的栏目，这个指标不填完成值。",
        "2 12 — “年度指标值”一栏是目标，这个指标的目标由指标体系规定。",
      ],
      notes: ["2 “开办班次”没有写得分，请补填。"]),
    FormExample(
      name: "last year's points are never taken, whichever column comes first",
      rubric: "training",
      rows: ["三级指标|分值|上年得分|本年得分", "开办班次|12|11|10"],
      fields: ["indicator.classes.points": "10"],
      skipped: ["2 11 — “上年得分”一栏是以前年度的，不取。"]),
    FormExample(
      name: "of two years in the head the later one counts",
      rubric: "training",
      rows: ["三级指标|分值|2023年得分|2022年得分", "开办班次|12|10|11"],
      fields: ["indicator.classes.points": "10"],
      skipped: ["2 11 — “2022年得分”一栏是以前年度的，不取。"]),
    FormExample(
      name: "the reviewer's points are not ours",
      rubric: "training",
      rows: ["三级指标|分值|自评得分|财政复核得分", "开办班次|12|12|9"],
      fields: ["indicator.classes.points": "12"],
      skipped: ["2 9 — “财政复核得分”一栏是别人评的，不取。"]),
    FormExample(
      name: "a bracket says whose points they are",
      rubric: "training",
      rows: ["三级指标|分值|得分（复核）|得分（自评）", "开办班次|12|9|12"],
      fields: ["indicator.classes.points": "12"],
      skipped: ["2 9 — “得分（复核）”一栏是别人评的，不取。"]),
    FormExample(
      name: "a head for points that is not known is listed and not guessed",
      rubric: "training",
      rows: ["三级指标|分值|目标值|绩点", "开办班次|12|11|10"],
      skipped: ["2 10 — 不认得“绩点”一栏。", "2 11 — “目标值”一栏是目标，这个指标的目标由指标体系规定。"],
      notes: ["2 “开办班次”没有写得分，请补填。"]),
    FormExample(
      name: "two columns of points that nothing tells apart are both listed",
      rubric: "training",
      rows: ["三级指标|分值|得分|得分", "开办班次|12|11|10"],
      skipped: ["2 11；10 — “得分”一栏和别的栏都像得分，不知道取哪一栏。"],
      notes: ["2 “开办班次”没有写得分，请补填。"]),
    FormExample(
      name: "a standard is no explanation and no reason, whatever its words",
      rubric: "training",
      rows: ["三级指标|分值|评价标准|得分", "教材质量|8|全部合格得满分，每少5%扣2分。|3"],
      fields: ["indicator.materials.points": "3"],
      skipped: ["2 全部合格得满分，每少5%扣2分。 — “评价标准”一栏与指标体系的评分标准不同，以指标体系为准。"]),
    FormExample(
      name: "the rubric's own standard needs no mention",
      rubric: "training",
      rows: ["三级指标|分值|评分标准|得分|扣分原因", "教材质量|8|合格得满分，每发现一处错误扣1分。|7|一处印错"],
      fields: ["indicator.materials.points": "7", "indicator.materials.deduction": "一处印错"]),
    FormExample(
      name: "a reason without the word for it is a reason in its column",
      rubric: "training",
      rows: ["三级指标|得分|分值|偏差原因分析及改进措施", "开办班次|10|12|疫情影响两期未办，下年补办。"],
      fields: [
        "indicator.classes.points": "10", "indicator.classes.deduction": "疫情影响两期未办，下年补办。",
      ]),
    FormExample(
      name: "无 is no reason, and a rate without figures is not compared",
      rubric: "hunan-overall",
      rows: ["三级指标|分值|完成值|得分|扣分原因", "在职人员控制率|5|96%|5|无"],
      fields: ["indicator.staff_control.points": "5"],
      skipped: ["2 96% — “完成值”一栏由程序按数据算出，请填写所用的数据。"]),
    FormExample(
      name: "columns that are not taken are listed once a column",
      rubric: "training",
      rows: ["序号|三级指标|分值|得分|责任科室", "1|开办班次|12|12|培训科", "2|教材质量|8|8|教务科"],
      fields: ["indicator.classes.points": "12", "indicator.materials.points": "8"],
      skipped: ["2 培训科；教务科 — 不认得“责任科室”一栏。"]),
  ]

  // MARK: Heads

  static let heads = [
    FormExample(
      name: "a head of two rows",
      rubric: "training",
      rows: ["绩效指标||分值|自评情况||复核情况|", "一级指标|三级指标||得分|扣分原因|得分|原因", "产出指标|开办班次|12|10|两期未办|8|少办四期"],
      fields: ["indicator.classes.points": "10", "indicator.classes.deduction": "两期未办"],
      skipped: [
        "3 8 — “复核情况得分”一栏是别人评的，不取。", "3 少办四期 — “复核情况原因”一栏是别人评的，不取。",
      ]),
    FormExample(
      name: "maxima of every level: the row's own is the last",
      rubric: "training",
      rows: ["一级指标|分值|二级指标|分值|三级指标|分值|得分", "产出指标|30|数量指标|22|开办班次|12|11", "||||参训率|10|10"],
      fields: ["indicator.classes.points": "11", "indicator.attendance.points": "10"]),
    FormExample(
      name: "points before the names belong to the rows",
      rubric: "training",
      rows: ["序号|分值|得分|指标名称|备注", "1|12|11|开办班次|", "2|8|8|教材质量|"],
      fields: ["indicator.classes.points": "11", "indicator.materials.points": "8"]),
    FormExample(
      name: "points between the names belong to the rows where each row has them",
      rubric: "training",
      rows: ["一级指标|分值|得分|三级指标", "产出指标|12|11|开办班次", "|8|8|教材质量"],
      fields: ["indicator.classes.points": "11", "indicator.materials.points": "8"]),
    FormExample(
      name: "rows copied without their merged cells stand further to the left",
      rubric: "training",
      rows: ["一级指标|二级指标|三级指标|分值|得分", "产出指标|数量指标|开办班次|12|11", "参训率|10|10", "质量指标|教材质量|8|7"],
      fields: [
        "indicator.classes.points": "11", "indicator.attendance.points": "10",
        "indicator.materials.points": "7",
      ]),
    FormExample(
      name: "a maximum in the name's bracket, and points with their unit",
      rubric: "training",
      rows: ["指标名称|实得分", "开办班次（12分）|11分", "教材质量（10分）|8分"],
      fields: ["indicator.classes.points": "11", "indicator.materials.points": "8"],
      notes: ["3 “教材质量”写作满分 10 分，指标体系为 8 分，请核对是否用错了指标体系。"]),
    FormExample(
      name: "without a head nothing is guessed",
      rubric: "training",
      rows: ["产出指标|开办班次|12班|14|11", "产出指标|教材质量|8|7|", "产出指标|参训率|9|10|"],
      fields: ["indicator.materials.points": "7"],
      skipped: [
        "1 产出指标  开办班次  12班  14  11 — 这一行上面没有认得出的表头，不知道哪一格是得分。",
        "3 产出指标  参训率  9  10 — 这一行上面没有认得出的表头，不知道哪一格是得分。",
      ]),
  ]

  // MARK: Rows that the unit adds (R4)

  private static let nationalHead = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"

  private static func own(
    _ indicator: String, _ row: Int, _ cells: [String]
  ) -> [(String, String)] {
    zip(["name", "direction", "target", "unit", "actual", "weight"], cells)
      .filter { !$1.isEmpty }.map { ("indicator.\(indicator).own.\(row).\($0)", $1) }
  }

  static let ownRows = [
    FormExample(
      name: "an own indicator is a row of its group, not the group",
      rubric: "central-project",
      rows: [nationalHead, "产出指标|数量指标|开办班次|≥12班|14班|20|20"],
      fields: .init(
        uniqueKeysWithValues: own("outputs", 1, ["开办班次", "≥", "12", "班", "14", "20"]))),
    FormExample(
      name: "rows below the merged cell of their group follow",
      rubric: "central-project",
      rows: [
        nationalHead, "产出指标|数量指标|开办班次|≥12班|14班|20|20", "||培训人次|1000人次以上|900人次|20|18",
        "|成本指标|人均成本|≤500元|480元|10|10", "效益指标|社会效益指标|就业率|≥80%|85%|30|30",
        "满意度指标|服务对象满意度指标|学员满意度|≥90%|96%|10|10",
      ],
      fields: .init(
        uniqueKeysWithValues: own("outputs", 1, ["开办班次", "≥", "12", "班", "14", "20"])
          + own("outputs", 2, ["培训人次", "≥", "1000", "人次", "900", "20"])
          + own("outputs", 3, ["人均成本", "≤", "500", "元", "480", "10"])
          + own("benefits", 1, ["就业率", "≥", "80%", "", "85%", "30"])
          + own("satisfaction", 1, ["学员满意度", "≥", "90%", "", "96%", "10"]))),
    FormExample(
      name: "satisfaction has its group, also where it stands under benefits",
      rubric: "central-project",
      rows: [nationalHead, "效益指标|服务对象满意度|服务对象满意度|≥90%|96%|10|10"],
      fields: .init(
        uniqueKeysWithValues: own("satisfaction", 1, ["服务对象满意度", "≥", "90%", "", "96%", "10"]))),
    FormExample(
      name: "property and unit in columns of their own",
      rubric: "central-project",
      rows: [
        "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析",
        "产出指标|时效指标|按时办结率|≥|95|%|90|20|18.95|人手不足", "|质量指标|教材质量|定性|优|级|90%|10|9|",
      ],
      fields: .init(
        uniqueKeysWithValues: own("outputs", 1, ["按时办结率", "≥", "95", "%", "90", "20"])
          + own("outputs", 2, ["教材质量", "定性", "优", "级", "90%", "10"])
          + [("indicator.outputs.deduction", "按时办结率：人手不足")])),
    FormExample(
      name: "a target without a sign is asked about, and points that differ are said",
      rubric: "central-project",
      rows: [nationalHead, "产出指标|数量指标|指标1：开办班次|12班|12班|20|15"],
      fields: .init(
        uniqueKeysWithValues: own("outputs", 1, ["开办班次", "", "12", "班", "12", "20"])),
      notes: [
        "2 “开办班次”没有写明性质（=、≥、≤、定性），请补选，选了才能算分。",
        "2 “开办班次”写作得 15 分，按完成值和分值算得 — 分，请核对。",
      ]),
    FormExample(
      name: "a group's own line is compared and no row",
      rubric: "central-project",
      rows: [nationalHead, "产出指标（50分）|||||50|48", "|数量指标|开办班次|≥12班|12班|50|50"],
      fields: .init(
        uniqueKeysWithValues: own("outputs", 1, ["开办班次", "≥", "12", "班", "12", "50"])),
      notes: ["2 “产出指标”写作得 48 分，各项相加为 50 分，请核对。"]),
  ]

  // MARK: Sums

  static let sums = [
    FormExample(
      name: "a total is compared, its maximum too",
      rubric: "training",
      rows: ["三级指标|分值|得分|备注", "开办班次|12|12|", "合计|20|19|优"],
      fields: ["indicator.classes.points": "12"],
      notes: [
        "3 “合计”写作共 20 分，指标体系为 30 分，请核对。", "3 原文总分 19 分，各项相加为 12 分，请核对。", "3 原文等级为“优”，按得分应为“差”，请核对。",
      ]),
    FormExample(
      name: "a subtotal is its group's",
      rubric: "training",
      rows: ["一级指标|三级指标|分值|得分", "产出指标|开办班次|12|12", "|小计|30|11"],
      fields: ["indicator.classes.points": "12"],
      notes: ["3 “产出指标”写作得 11 分，各项相加为 12 分，请核对。"]),
    FormExample(
      name: "a subtotal over all names is of the group with its maximum",
      rubric: "wuhua-2023",
      rows: [
        "一级指标|二级指标|三级指标|分值|得分", "预算编制情况|目标设置|绩效目标合理性|5|5", "小计|||10|4", "总得分：4分||||",
      ],
      fields: [
        "indicator.target_soundness.check.grounds": "是",
        "indicator.target_soundness.check.realistic": "是",
      ],
      notes: [
        "2 “绩效目标合理性”按所得分数推定各项评分要点，请逐项核对。", "3 “目标设置”写作得 4 分，各项相加为 5 分，请核对。",
        "4 原文总分 4 分，各项相加为 5 分，请核对。",
      ]),
    FormExample(
      name: "a sum of money is not the total of points",
      rubric: "training",
      rows: ["支出科目|金额（万元）", "教材费|12.60", "合计|412.60"],
      skipped: [
        "1 支出科目  金额（万元） — 表格的这一行对不上任何指标或数据。", "2 教材费  12.60 — 没有“教材费”这一栏。",
        "3 合计  412.60 — 没有“合计”这一栏。",
      ]),
  ]
}
