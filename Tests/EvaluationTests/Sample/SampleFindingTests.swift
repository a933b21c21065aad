import Evaluation
import Testing

@Suite("What the checks find in the published report")
struct SampleFindingTests {
  @Test func `it is eleven times full of words without figures, and once without a reason`() throws
  {
    let sample = try Sample("wuhua-2023")
    let found = sample.rubric.findings(in: sample.report).map {
      "\($0.severity.title) \($0.field.address) \($0.message)"
    }
    #expect(
      found == [
        "警告 fact.budget_days_late “预算编制的及时性”自评 4 分而无数据支撑，请填写预算报送逾期天数。",
        "警告 fact.special_funds_late "
          + "“上级专项资金分配的及时性”自评 4 分而无数据支撑，请填写未及时分配的专项资金项数。",
        "警告 fact.special_funds_spent "
          + "“上级专项资金的支出执行率”自评 6 分而无数据支撑，请填写上级专项资金支出数、上级专项资金到位数。",
        "警告 fact.procurement_actual "
          + "“政府采购执行率”自评 0 分而无数据支撑，请填写实际采购金额、采购计划金额。",
        "警告 fact.assets_in_use "
          + "“固定资产利用率”自评 3 分而无数据支撑，请填写实际在用固定资产总额、全部固定资产总额。",
        "警告 fact.three_public_actual “公用经费控制率”自评 4 分而无数据支撑，"
          + "请填写三公经费实际支出数、三公经费预算数、日常公用经费决算数、日常公用经费调整预算数。",
        "警告 fact.key_tasks_done "
          + "“重点工作完成率”自评 3 分而无数据支撑，请填写重点工作完成数、重点工作总数。",
        "警告 fact.targets_done "
          + "“绩效目标完成率”自评 3 分而无数据支撑，请填写绩效目标完成数、绩效目标总数。",
        "警告 fact.projects_on_time "
          + "“项目完成及时性”自评 3 分而无数据支撑，请填写按时完成项目数、预算安排项目数。",
        "错误 indicator.social_benefit.deduction "
          + "“社会经济环境效益”得 9.5 分（满分 10 分），请填写扣分原因。",
        "警告 fact.petition_mechanism “群众信访办理情况”自评 3 分而无数据支撑，"
          + "请填写已建立意见反映渠道和回复机制、已回复信访意见件数、收到信访意见件数、按时回复信访意见件数。",
        "警告 fact.satisfaction “公众或服务对象满意度”自评 4 分而无数据支撑，请填写调查满意度。",
      ])
  }

  @Test func `the corrected copy has no findings`() throws {
    let sample = try Sample("wuhua-2023-corrected")
    #expect(sample.rubric.findings(in: sample.report) == [])
  }

  @Test func `the shipped rubric has no problems`() throws {
    #expect(try Sample("wuhua-2023").rubric.problems() == [])
  }
}
