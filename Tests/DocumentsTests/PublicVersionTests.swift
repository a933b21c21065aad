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

  @Test func `that nobody has signed can be left out, a signature cannot`() throws {
    let unsigned = try texts(PrintOptions(saysUnsigned: false))
    #expect(!unsigned.contains { $0.contains("签发") })
    let published = try texts(PrintOptions(edition: .published, saysUnsigned: false))
    #expect(published.contains("（公开版）") && !published.contains { $0.contains("签发") })
    let void = try texts(PrintOptions(seal: .void(fields: []), saysUnsigned: false))
    #expect(void.contains("（签名失效）"))
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

  @Test func `queries fill the table of what was put right`() throws {
    let (report, rubric) = try Shipped.report("wuhua-2023")
    let mark = Mark(actor: Actor(name: "王某", user: "w"), time: Timestamp(seconds: 0))
    var query = Query(
      id: 3, field: .text("duties"), range: nil, quote: "原文", text: "依据何在？", asked: mark)
    query.answer = Query.Answer(text: "见文件。", change: "已补写。", mark: mark)
    var review = Review()
    review.queries = [query]
    var returned = report
    returned.texts["duties"] = "旧的职责。"
    let rows = CorrectionTable(
      review, RatedReport(report, rubric), spans: [3: QuerySpan(asked: returned)]
    ).rows
    let book = Workbook(report, rubric, PrintOptions(), corrections: rows)
    func cells(_ name: String) -> [[String]] {
      let sheet = book.sheets.first { $0.name == name }
      guard case .table(let table)? = sheet?.content else { return [] }
      return table.rows.map { $0.map(\.text) }
    }
    let change = try #require(cells("整改对照表").first)
    #expect(change.prefix(5) == ["3", "部门主要职责 / 主要职责", "依据何在？", "见文件。", "原文"])
    #expect(change[5].hasPrefix("已补写。\n") && change[5].contains("旧的职责。"))
    #expect(change[6] == "已答复")
    #expect(
      cells("查询") == [
        [
          "3", "部门主要职责 / 主要职责", "依据何在？", "王某 1970年1月1日", "见文件。", "王某 1970年1月1日", "已答复",
        ]
      ])
  }
}
