import Documents
import Evaluation
import Testing

/// Points of indicators and of the whole, as running text gives them.
@Suite("Points in running text")
struct StatedPointsTests {
  private func placed(_ text: String) throws -> PlacedText {
    try PlacedText("2023年度自评报告\n一、基本情况\n无。\n三、指标分析\n\(text)", by: "prose")
  }

  @Test(
    "The maximum may stand in front of the points",
    arguments: [
      ("内部应用：2分，得1.5分。", "1.5", ""), ("内部应用：2分，得1.5分。已应用。", "1.5", "已应用。"),
      ("内部应用（2分）得1.5分", "1.5", ""), ("内部应用：分值2分，自评1.5分。", "1.5", ""),
      ("内部应用：满分2分，实得1.5分。", "1.5", ""), ("内部应用：1.5分/2分", "1.5", ""),
      ("内部应用：2分，得满分。", "2", ""), ("内部应用：计1.5分。", "1.5", ""),
      ("内部应用（2分）：109/118=92.37%。得1.5分。", "1.5", "109/118=92.37%。"),
    ])
  func maximum(text: String, points: String, words: String) throws {
    let placed = try placed(text)
    #expect(placed.points == ["inner": points])
    #expect(placed.fields["indicator.inner.explanation"] ?? "" == words)
  }

  @Test(
    "Each title with its maximum begins an indicator, wherever it stands",
    arguments: ["三、指标分析", "（三）结果应用"])
  func several(heading: String) throws {
    let text = """
      2023年度自评报告
      一、基本情况
      无。
      \(heading)
      内部应用（2分）：与考核挂钩，自评1.5分。信息公开（2分）：在网站公开，自评1分。
      """
    let placed = try PlacedText(text, by: "prose")
    #expect(placed.points == ["inner": "1.5", "open": "1"])
    #expect(placed.fields["indicator.inner.explanation"] == "与考核挂钩。")
    #expect(placed.fields["indicator.open.explanation"] == "在网站公开。")
  }

  @Test(
    "A stated total is left to the program",
    arguments: [
      ("根据指标体系，我局2023年度部门整体绩效综合得分为18.5分，评价等级为“优”。", ""),
      ("综合得分18.5分，评价结果为优。", ""), ("综合得分18.5分（优）。", ""), ("综合得分：18.5分。", ""),
      ("综合得分为18.5分，自评结果为“优秀”。", ""), ("经自评，自评分数为18.5分，等级为优。工作扎实。", "工作扎实。"),
      ("工作扎实。自评总分18.5分。", "工作扎实。"), ("信息公开得分1.5分。", "信息公开得分1.5分。"),
      ("总分100分，情况良好。", "总分100分，情况良好。"),
    ])
  func total(text: String, kept: String) throws {
    let placed = try PlacedText("2023年度自评报告\n二、自评结论\n\(text)", by: "prose")
    #expect(placed.fields["section.conclusion.text"] ?? "" == kept)
  }
}
