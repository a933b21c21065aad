import Documents
import Evaluation
import Testing

/// Headings and items in other numberings (R12, R29), and lines that are only pages (R7).
@Suite("Numberings of headings, contents and pages")
struct NumberedHeadingTests {
  @Test(
    "A heading is known whatever its number",
    arguments: [
      "2.3 存在问题", "2.3存在问题", "2.3、存在问题", "1.2.3 存在问题", "a.存在问题", "A、存在问题", "甲、存在问题", "⑶存在问题",
      "⒊存在问题", "㊂存在问题", "c）存在问题",
    ])
  func heading(_ line: String) throws {
    let placed = try PlacedText("（一）单位概况\n负责培训。\n\(line)\n进度偏慢。", by: "central-project")
    #expect(
      placed.fields == ["section.duties.text": "负责培训。", "section.problems.text": "进度偏慢。"])
    #expect(placed.skipped == [])
  }

  @Test(
    "An amount or a word at the beginning of a sentence is no number",
    arguments: [
      "1.5万元用于购置设备。", "2.3亿元已拨付。", "95.5%的学员合格。", "A级景区两处。", "a类项目已完成。",
    ])
  func sentence(_ line: String) throws {
    let placed = try PlacedText("（一）单位概况\n\(line)", by: "central-project")
    #expect(placed.fields == ["section.duties.text": line])
  }

  @Test(
    "A table of contents is none of the text",
    arguments: [
      "目  录\n一、单位概况  1\n二、存在问题  3\n", "目录\n一、单位概况\t1\n二、存在问题\t3\n", "目录\n单位概况 1\n存在问题 3\n",
      "一、单位概况……1\n二、存在问题……3\n",
    ])
  func contents(_ contents: String) throws {
    let placed = try PlacedText(contents + "一、单位概况\n负责培训。\n二、存在问题\n进度偏慢。", by: "central-project")
    #expect(
      placed.fields == ["section.duties.text": "负责培训。", "section.problems.text": "进度偏慢。"])
    #expect(placed.skipped == [])
  }

  @Test func `a numbered label with its figure is no line of contents`() throws {
    let placed = try PlacedText("（二）基础数据表\n1、编制数\t40\n2、在职人员数\t38", by: "hunan-overall")
    #expect(placed.fields["fact.staff_quota"] == "40")
    #expect(placed.fields["fact.staff_actual"] == "38")
  }

  @Test func `numbers that do not go up by one are no pages`() throws {
    let placed = try PlacedText("（一）单位概况\n5\n3\n5", by: "central-project")
    #expect(placed.fields == ["section.duties.text": "5\n3\n5"])
  }

  @Test func `a report inside a table's only cell is read line by line`() throws {
    let manuscript = Manuscript(intake: [
      .row(["（一）单位概况\n负责培训。\n（三）存在问题\n进度偏慢。", ""]), .end,
    ])
    let placed = try PlacedText(manuscript, by: "central-project")
    #expect(
      placed.fields == ["section.duties.text": "负责培训。", "section.problems.text": "进度偏慢。"])
  }
}
