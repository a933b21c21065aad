import Documents
import FoundationEssentials

/// The shipped layout.
enum Layouts {
  static func standard() throws -> PageLayout {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.deletingLastPathComponent().appending(path: "data/layouts/gbt9704.json")
    return try JSONDecoder().decode(PageLayout.self, from: Data(contentsOf: file))
  }

  static let properties = DocumentProperties(
    title: "报告", author: "某局", subject: "（未签发）", date: "2024-04-22")

  /// One block of every kind.
  static let blocks: [Block] = [
    .attachmentMark("附件1"), .title("某局2023年整体支出绩效自评报告"), .note("（未签发）"),
    .coverLine("单位名称：某局"), .heading(depth: 0, number: "一、", text: "基本情况"),
    .paragraph("正文“引号”——100%。"), .signature(["某局", "2024年4月22日"]),
    .remark("签发状态：未签发。"), .attachmentMark("附表"), .title("评分表"), .table(table),
  ]

  static let table = TableBlock(
    columns: [.init("指标", share: 3), .init("得分", share: 1, .centre)],
    rows: [
      [TableCell("甲").spanning(rows: 2), TableCell("1")], [.covered, TableCell("2")],
      [TableCell("合计").strong.spanning(columns: 2), .covered],
    ])
}
