import Documents
import Evaluation
import Testing

/// Cover lines in all the ways in which offices write them (R9, R28).
@Suite("Unit, year and date as covers write them")
struct CoverLineTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var lines: [String]
    var cover: [Cover.Field: String]
    var skipped: [String] = []
    var testDescription: String { lines.joined(separator: " / ") }
  }

  static let examples = [
    Example(
      lines: ["某局整体支出绩效自评报告", "（2023年度）"], cover: [.year: "2023"]),
    Example(
      lines: ["某局二〇二三年度整体支出绩效自评报告", "填报日期：二〇二四年四月二十二日"],
      cover: [.unit: "某局", .year: "2023", .date: "2024-04-22"]),
    Example(
      lines: ["某局二○二三年整体支出绩效自评报告", "报告日期：二〇二四年十月八日"],
      cover: [.unit: "某局", .year: "2023", .date: "2024-10-08"]),
    Example(lines: ["项目支出绩效自评表（2023年度）"], cover: [.year: "2023"]),
    Example(lines: ["自评年度：2023年", "报告时间：2024.3.5"], cover: [.year: "2023", .date: "2024-03-05"]),
    Example(
      lines: ["项目支出绩效自评表", "主管部门\t某市教育局\t实施单位\t某市电教馆"], cover: [.unit: "某市电教馆"],
      skipped: ["2 某市教育局 — 没有“主管部门”这一栏。"]),
    Example(lines: ["项目支出绩效自评表", "主管部门\t某市教育局\t\t"], cover: [.unit: "某市教育局"]),
    Example(
      lines: ["单位名称\t某县档案馆", "填报人\t李四\t联系电话\t010-1"],
      cover: [.unit: "某县档案馆", .filler: "李四", .telephone: "010-1"]),
    Example(lines: ["单位名称  某县档案馆"], cover: [.unit: "某县档案馆"]),
    Example(lines: ["填报单位：某局　　金额单位：万元"], cover: [.unit: "某局"]),
    Example(lines: ["单位：万元"], cover: [:]),
    Example(
      lines: ["某局2023年自评报告", "现将有关情况报告"], cover: [.unit: "某局", .year: "2023"],
      skipped: ["2 现将有关情况报告 — 全文没有一行是这个指标体系的章节标题，不知道属于哪一章。"]),
  ]

  @Test("Each cover", arguments: examples)
  func cover(_ example: Example) throws {
    let placed = try PlacedText(example.lines.joined(separator: "\n"), by: "central-project")
    var cover: [Cover.Field: String] = [:]
    for field in Cover.Field.allCases where !placed.placement.report.cover[field].isEmpty {
      cover[field] = placed.placement.report.cover[field]
    }
    #expect(cover == example.cover)
    #expect(placed.skipped == example.skipped)
  }
}
