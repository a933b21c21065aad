import Documents
import Evaluation
import Testing

@Suite("Both versions of the sample")
struct PublicVersionTests {
  private func texts(_ options: PrintOptions) throws -> [String] {
    var (report, rubric) = try Shipped.report("wuhua-2023")
    report.texts["duties"] = "联系曾翠兰，0753-0000000。"
    report.secret = [.indicator("petitions")]
    return Document(report, rubric, options).blocks.map(\.text)
  }

  @Test func `the version for handing in says everything`() throws {
    let text = try texts(PrintOptions()).joined(separator: "\n")
    for word in ["（未签发）", "曾翠兰", "0753-0000000", "无数据支撑", "签发状态：未签发。"] {
      #expect(text.contains(word))
    }
    #expect(!text.contains("公开版"))
  }

  @Test func `the public version leaves out what is nobody's business, and says so`() throws {
    let texts = try texts(PrintOptions(edition: .published))
    let text = texts.joined(separator: "\n")
    for word in ["曾翠兰", "0753", "无数据支撑", "便利的群众意见反映渠道"] {
      #expect(!text.contains(word))
    }
    #expect(texts.contains("（公开版，未签发）"))
    #expect(texts.contains("联系〔略〕，〔略〕。"))
    #expect(texts.contains("本部分内容涉及国家秘密或工作秘密，按规定不予公开。"))
  }

  @Test func `a signature, or that it is void, stands on the first page and at the end`() throws {
    let seal = Seal(
      name: "李某", capacity: "单位负责人", time: "2024年4月22日 10:15", digest: "sm3:00")
    let signed = try texts(PrintOptions(seal: .signed(seal)))
    #expect(signed.contains("（已签发）"))
    #expect(signed.contains { $0.contains("签发人：李某（单位负责人）") && $0.contains("sm3:00") })
    let void = try texts(PrintOptions(seal: .void(fields: ["年末结转结余"])))
    #expect(void.contains("（签名失效）"))
    #expect(void.contains("签发状态：签名失效。签发后改动过：年末结转结余。"))
  }

  @Test func `sheets hold the numbers of the screen, and formulas for the sums`() throws {
    let (report, rubric) = try Shipped.report("wuhua-2023")
    let book = Workbook(report, rubric, PrintOptions())
    let scores = try #require(book.sheets.first)
    guard case .table(let table) = scores.content else { return #expect(Bool(false)) }
    let last = try #require(table.rows.last)
    #expect(last.map(\.text) == ["合计", "", "", "100", "97", "", "等级：优"])
    #expect(last[4].formula == .sum(sheet: nil, column: 4, rows: Array(0..<25)))
    let names = Workbook(report, rubric, PrintOptions(edition: .published)).sheets.map(\.name)
    #expect(names == ["评分表", "报告正文", "基础数据表", "勾稽关系表", "得分图"])
  }
}
