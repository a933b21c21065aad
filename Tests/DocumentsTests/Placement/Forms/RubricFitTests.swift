import Documents
import Evaluation
import Storage
import Testing

/// A rubric that does not suit a document is said before anything else (issue of R40).
@Suite("Whether a rubric suits a document")
struct RubricFitTests {
  private func warning(_ text: String, by id: String) throws -> String? {
    let manuscript = Manuscript(text: text)
    let ids = ["wuhua-2023", "hunan-overall", "sichuan-2020", "central-project"]
    let fits = try ids.map { RubricFit(manuscript, by: try Shipped.rubric($0).rubric) }
    return fits.first { $0.id.rawValue == id }?.warning(manuscript, among: fits)
  }

  private static let projectForm = """
    项目支出绩效自评表
    项目名称\t甲项目
    一级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
    产出指标\t开办班次\t≥12班\t12班\t50\t50
    效益指标\t就业率\t≥80%\t85%\t30\t30
    满意度指标\t学员满意度\t≥90%\t96%\t10\t10
    """

  @Test func `the nearer rubric is named`() throws {
    let warning = try #require(try warning(Self.projectForm, by: "wuhua-2023"))
    #expect(warning.hasPrefix("这份文件像是项目支出绩效自评（目标）表，与“"))
    #expect(warning.contains("25 项指标认出 0 项"))
    #expect(warning.hasSuffix("请换用：--rubric central-project。"))
  }

  @Test func `nothing is said where it suits`() throws {
    #expect(try warning(Self.projectForm, by: "central-project") == nil)
    let sample = try Shipped.text(of: "Fixtures/sample-report.txt")
    #expect(try warning(sample, by: "wuhua-2023") == nil)
  }

  @Test(
    "What kind of document it is",
    arguments: [
      ("关于开展2023年度绩效自评工作的通知\n各单位：\n请于四月底前报送。", "这份文件像是通知、通报或办法，"),
      ("收入支出决算总表\n项目\t行次\t决算数\n本年收入合计\t27\t5", "这份文件像是部门预算、决算公开，"),
      ("某局绩效评价指标体系\n一级指标\t三级指标\t分值\t评分标准\n效能\t办件提速\t5\t提速一成得满分。", "这份文件像是指标评分表，"),
      ("复核意见汇总\n项目\t复核得分\n甲\t80", "这份文件像是问题、整改或复核清单，"), ("今天天气很好。", "看不出这份文件是哪一类，"),
    ])
  func kind(_ text: String, _ beginning: String) throws {
    let warning = try #require(try warning(text, by: "wuhua-2023"))
    #expect(warning.hasPrefix(beginning))
    #expect(!warning.contains("--rubric"))
  }
}
