import Documents
import Evaluation
import Testing

/// Chapters by the names and numbers that other offices give them.
@Suite("Chapters of other offices")
struct ChapterNameTests {
  private func texts(_ lines: [String], by rubric: String = "hunan-overall") throws -> [String:
    String]
  {
    let title = "清溪县农业局2023年度部门整体支出绩效自评报告"
    let placed = try PlacedText(([title] + lines).joined(separator: "\n"), by: rubric)
    return placed.fields.filter { $0.key.hasPrefix("section.") }
  }

  @Test(
    "A chapter goes by any of its usual names, numbered in any way or in none",
    arguments: [
      ("一、部门（单位）概况", "五、存在的问题及原因分析", "六、下一步改进措施"),
      ("一、单位概况", "二、存在的主要问题及原因", "三、有关建议"),
      ("1 部门概况", "4 存在问题", "5 改进措施"),
      ("1.部门基本概况", "4.主要问题", "5.意见和建议"),
      ("1.1 部门单位概况", "4.1 存在的困难和问题", "5.2 下一步改进工作"),
      ("（一）2023年度部门概况", "（四）存在问题及原因分析", "（五）整改措施"),
      ("A、单位简介", "D、存在的问题和原因", "E、对策建议"),
      ("部门（单位）概况", "存在的问题及原因分析", "下一步改进措施"),
      ("部门概况：", "存在的问题：", "改进措施："),
    ])
  func names(duties: String, problems: String, improvements: String) throws {
    let read = try texts([
      duties, "我局负责全县农业农村工作，内设办公室、财务股、产业股等六个股室。", problems, "部分项目支付进度偏慢。",
      improvements, "提前谋划项目，按月通报进度。",
    ])
    #expect(
      read == [
        "section.duties.text": "我局负责全县农业农村工作，内设办公室、财务股、产业股等六个股室。",
        "section.problems.text": "部分项目支付进度偏慢。", "section.improvements.text": "提前谋划项目，按月通报进度。",
      ])
  }

  @Test func `a first chapter that the rubric does not have is called that`() throws {
    let placed = try PlacedText(
      """
      清溪县农业局2023年度部门整体支出绩效自评报告
      一、政策依据
      按上级文件开展。
      二、单位概况
      我局负责全县农业农村工作。
      """, by: "hunan-overall")
    #expect(
      placed.skipped == [
        "2 一、政策依据 — “政策依据”不是这个指标体系的章节。", "3 按上级文件开展。 — “政策依据”不是这个指标体系的章节。",
      ])
    #expect(placed.fields == ["section.duties.text": "我局负责全县农业农村工作。"])
  }

  @Test(
    "A unit's code in a budget system is no part of its name",
    arguments: [
      ("202001-碧山县司法局机关", "碧山县司法局机关"), ("[202001]碧山县司法局", "碧山县司法局"),
      ("101001碧山县司法局", "碧山县司法局"), ("碧山县司法局", "碧山县司法局"),
    ])
  func code(written: String, unit: String) throws {
    let placed = try PlacedText("单位名称：\(written)\n一、单位概况\n略。", by: "hunan-overall")
    #expect(placed.placement.report.cover[.unit] == unit)
  }
}
