import Evaluation
import Testing

@Suite("Why the published report's figures are what they are")
struct SampleExplanationTests {
  private func lines(of figure: Figure, in name: String = "wuhua-2023") throws -> [String] {
    let sample = try Sample(name)
    return try #require(sample.rubric.explanation(of: figure, in: sample.report)).lines
  }

  @Test func `结转结余率 is explained from the formula to the nearest change`() throws {
    #expect(
      try lines(of: .indicator("carryover_rate")) == [
        "结转结余率 4 分（满分 4 分）",
        "公式：结转结余率 = 年末结转结余 ÷ (年初结转结余 + 本年财政拨款收入)",
        "数据：年末结转结余  537,762.26 元    财决01-1表",
        "  年初结转结余  1,516,017.00 元    财决01-1表",
        "  本年财政拨款收入  192,802,080.44 元    财决01-1表 财政拨款收入 决算数",
        "代入：537,762.26÷(1,516,017.00+192,802,080.44)",
        "  = 0.28%（精确值 0.276743…%）",
        "规则：结转结余率不高于10%得4分；高于10%、不高于20%得2分；"
          + "高于20%、不高于30%得1分；高于30%不得分。",
        "  ≤ 10%  4 分  <-",
        "  > 10% 且 ≤ 20%  2 分",
        "  > 20% 且 ≤ 30%  1 分",
        "  > 30%  0 分",
        "判定：0.28% 落在“≤ 10%”一档，得 4 分",
        "得分：4 分，按规则计算",
        "依据：未经核实：公式和“0.28%得满分”见2023年公开报告；各档界限和分值为推定，未经核实。",
        "还差多少：年末结转结余再多结转 18,894,047.49 元（1,889.40 万元），至 19,431,809.75 元 -> -2 分，得 2 分",
        "  本年财政拨款收入再减少 188,940,474.85 元（18,894.05 万元），至 3,861,605.59 元 -> -2 分，得 2 分",
      ])
  }

  @Test func `财政拨款收入预决算差异率 keeps its sign and counts one begun step`() throws {
    #expect(
      try lines(of: .indicator("appropriation_deviation")) == [
        "财政拨款收入预决算差异率 3.5 分（满分 4 分）",
        "公式：财政拨款收入预决算差异率 = "
          + "(本年财政拨款收入 - 财政拨款收入预算数) ÷ 财政拨款收入预算数",
        "数据：本年财政拨款收入  192,802,080.44 元    财决01-1表 财政拨款收入 决算数",
        "  财政拨款收入预算数  194,730,101.24 元    财决01-1表 财政拨款收入 预算数",
        "代入：(192,802,080.44-194,730,101.24)÷194,730,101.24",
        "  = -0.99%（精确值 -0.990099…%）",
        "规则：差异率取绝对值：等于0得4分；每5%或不足5%扣0.5分，扣完为止。",
        "判定：取绝对值；每 5% 或不足 5% 计 1 次，每次扣 0.5 分；计 1 次，4 - 0.5 = 3.5",
        "得分：3.5 分，按规则计算",
        "依据：未经核实：公式和“差异率约1%扣0.5分”见2023年公开报告；"
          + "5%的步长和不足5%按5%计为推定，未经核实。",
        "还差多少：本年财政拨款收入再增加 1,928,020.80 元（192.80 万元），至 194,730,101.24 元 -> +0.5 分，得 4 分",
        "  本年财政拨款收入再减少 7,808,484.27 元（780.85 万元），至 184,993,596.17 元 -> -0.5 分，得 3 分",
        "  财政拨款收入预算数再减少 1,928,020.80 元（192.80 万元），至 192,802,080.44 元 -> +0.5 分，得 4 分",
        "  财政拨款收入预算数再增加 8,219,457.12 元（821.95 万元），至 202,949,558.36 元 -> -0.5 分，得 3 分",
      ])
  }

  @Test func `the calculation is printed as a sentence writes it`() throws {
    let sample = try Sample("wuhua-2023")
    let writer = SentenceWriter(sample.rubric, sample.report)
    let indicator = try #require(sample.rubric.indicator("carryover_rate"))
    #expect(
      writer.calculation(of: indicator)
        == "结转结余率=537,762.26÷(1,516,017.00+192,802,080.44)×100%=0.28%")
  }

  @Test func `the total adds the groups up and names what was lost`() throws {
    #expect(
      try lines(of: .total) == [
        "自评总分 97 分（满分 100 分）", "  预算编制情况  27.5 / 28", "  预算执行情况  40 / 42",
        "  预算使用效益  29.5 / 30", "合计：27.5 + 40 + 29.5 = 97",
        "等级：优（优 ≥ 90，良 ≥ 80，中 ≥ 60，差 ≥ 0）", "失分：财政拨款收入预决算差异率  -0.5",
        "  政府采购执行率  -2", "  社会经济环境效益  -0.5",
      ])
  }

  @Test func `a group adds its indicators up`() throws {
    #expect(
      try lines(of: .group("staff_management")) == [
        "人员管理 2 分（满分 2 分）", "  财政供养人员控制率  2 / 2", "合计：2 = 2", "失分：无",
      ])
  }

  @Test func `an input names its source and what it feeds`() throws {
    #expect(
      try lines(of: .input("appropriation_final")) == [
        "本年财政拨款收入 192,802,080.44 元", "来自：财决01-1表 财政拨款收入 决算数",
        "口径：本年财政拨款收入的决算数。差异率、结转结余率和收支情况共用这一个数。",
        "用于：财政拨款收入预决算差异率  3.5 / 4", "  结转结余率  4 / 4",
      ])
    #expect(
      try lines(of: .input("satisfaction")).prefix(1) == ["调查满意度 未填"])
    #expect(
      try lines(of: .input("appropriation_share")) == [
        "财政拨款收入占比 100.00%", "公式：本年财政拨款收入 ÷ 总收入",
        "代入：192,802,080.44÷192,802,080.44",
      ])
  }

  @Test func `a claim, a zero and the parts of a checklist say what they are`() throws {
    let claimed = try lines(of: .indicator("procurement_rate"))
    #expect(claimed.contains("代入：缺少数据，无法计算"))
    #expect(claimed.contains("得分：0 分，自评，无数据支撑"))
    let zeroed = try lines(of: .indicator("procurement_rate"), in: "wuhua-2023-corrected")
    #expect(zeroed.contains("  实际采购金额大于采购计划金额  0 分  <-"))
    #expect(zeroed.contains("判定：符合不得分条件，得 0 分"))
    let checked = try lines(of: .indicator("budget_soundness"))
    #expect(checked.contains("  预算符合本部门职责  2 分  <-"))
  }

  @Test func `every computed indicator's explanation ends at the stored points`() throws {
    let sample = try Sample("wuhua-2023-corrected")
    let card = sample.rubric.score(sample.report)
    for score in card.scores {
      let lines = try lines(of: .indicator(score.indicator), in: "wuhua-2023-corrected")
      #expect(lines.contains { $0.hasPrefix("得分：\(score.points.text) 分，") })
    }
  }

  @Test func `what does not exist is not explained`() throws {
    let sample = try Sample("wuhua-2023")
    for figure in [Figure.indicator("bogus"), .group("bogus"), .input("bogus")] {
      #expect(sample.rubric.explanation(of: figure, in: sample.report) == nil)
    }
  }

  @Test(
    "figures have addresses",
    arguments: [
      ("total", Figure.total), ("group.execution", .group("execution")),
      ("indicator.carryover_rate", .indicator("carryover_rate")),
      ("fact.carryover_end", .input("carryover_end")),
    ])
  func address(address: String, figure: Figure) {
    #expect(figure.address == address)
    #expect(Figure(address: address) == figure)
  }

  @Test func `fields of an indicator lead to it, nonsense to nothing`() {
    #expect(Figure(address: "indicator.rate.points") == .indicator("rate"))
    #expect(Figure(address: "derived.share") == .input("share"))
    for address in ["", "indicator", "cover.unit", "fact.a.b"] {
      #expect(Figure(address: address) == nil)
    }
  }
}
