import Documents
import SeededChance
import ShippedData
import Testing

/// What is put into a file is accounted for, in every format; and the law can fail.
@Suite("Characters in are characters accounted for")
struct ConservationTests {
  private func law(_ rubric: String = "wuhua-2023") throws -> Law {
    Law(rubric: try Shipped.stored(rubric))
  }

  private static let words: [(described: Described, rubric: String)] = [
    (.report, "wuhua-2023"), (.report, "hunan-overall"), (.form, "central-project"),
    (.form, "wuhua-2023"), (.everything, "wuhua-2023"),
  ]

  @Test("Documents of Word", arguments: words.indices)
  func word(index: Int) throws {
    let (described, rubric) = Self.words[index]
    let lines = try #require(Law.read(try WordFile.bytes(described)))
    #expect(try law(rubric).breach(lines, of: described.content) == "")
  }

  @Test(
    "Workbooks, and texts of their cells",
    arguments: ["central-project", "hunan-overall", "wuhua-2023"])
  func sheets(rubric: String) throws {
    let described = DescribedSheets.forms
    let lines = try #require(Law.read(try SheetFile.bytes(described)))
    #expect(try law(rubric).breach(lines, of: described.content) == "")
    for separator in ["\t", ",", " | ", ";"] {
      let text = described.text(separator)
      #expect(try law(rubric).breach(Manuscript(text: text), of: text) == "", "\(separator)")
    }
  }

  // MARK: The law can fail

  /// A reader that leaves something out, as ours did once.
  enum Broken: CaseIterable {
    case notes, comments, hidden, boxes, nestedRows, lastCell, longParagraphs, figures, secondSheet

    func read(_ lines: [IntakeLine]) -> [IntakeLine] {
      var rows = 0
      var sheets = 0
      return lines.compactMap { line in
        switch (self, line) {
        case (.notes, .omitted(let omission)) where omission.reason == .footnote: return nil
        case (.comments, .omitted(let omission)) where omission.reason == .comment: return nil
        case (.hidden, .omitted(let omission)) where omission.reason == .hiddenText: return nil
        case (.boxes, .paragraph(let text)) where text.contains("框内"): return nil
        case (.nestedRows, .row):
          rows += 1
          return rows > 1 ? nil : line
        case (.lastCell, .row(let cells)): return .row(cells.dropLast())
        case (.longParagraphs, .paragraph(let text)): return .paragraph(String(text.prefix(12)))
        case (.figures, .paragraph(let text)): return .paragraph(text.filter { !$0.isNumber })
        case (.secondSheet, .sheet):
          sheets += 1
          return line
        case (.secondSheet, .cells): return sheets > 1 ? nil : line
        case (_, _): return line
        }
      }
    }
  }

  @Test("A text that a reader drops on purpose breaks it", arguments: Broken.allCases)
  func broken(reader: Broken) throws {
    let isSheet = reader == .secondSheet
    let content = isSheet ? DescribedSheets.forms.content : Described.everything.content
    let bytes =
      isSheet ? try SheetFile.bytes(.forms) : try WordFile.bytes(.everything)
    let lines = try #require(Law.read(bytes))
    #expect(try law().breach(lines, of: content) == "")
    #expect(try law().breach(reader.read(lines), of: content).hasPrefix("读入："))
  }
}

extension Described {
  /// Every way of holding text that Word has, once.
  static let everything = Described(
    blocks: report.blocks + [
      .paragraph([
        .text("正文甲"), .footnote("脚注乙"), .endnote("尾注丙"), .comment("批注丁"), .inserted("新增戊"),
        .deleted("删去己"), .hidden("隐藏庚"), .ruby("㛃", "jié"), .control("控件辛"), .prompt("提示壬"),
        .field("域癸"), .link("链接子"), .symbol, .hyphen, .fraction("537762.26", "1516017"),
        .box([.paragraph([.text("框内丑")])]),
      ]),
      .table([
        [
          [.paragraph([.text("收支情况寅")])],
          [
            .table([
              [[.paragraph([.text("总收入卯")])], [.paragraph([.text("19280.21万元")])]],
              [[.paragraph([.text("总支出辰")])], [.paragraph([.text("19378.04万元")])]],
            ])
          ],
        ],
        [[.paragraph([.text("末行巳"), .footnote("格内脚注")])], [.paragraph([.text("午")])]],
      ]),
    ])
}

extension DescribedSheets {
  /// Two sheets: a form and a base table, with a comment.
  static let forms = DescribedSheets(sheets: [
    Sheet(
      name: "自评表",
      rows: [
        ["项目支出绩效自评表"], ["项目名称", "基层干部轮训", "", "主管部门", "某市人力局"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "开办班次", "≥12班", "14班", "20", "20"],
        ["", "质量指标", "结业合格率", "≥95%", "93%", "30", "29"],
        ["效益指标", "社会效益指标", "学员带教次数", "≥40次", "38次", "30", "28.5"],
        ["合计", "", "", "", "", "80", "77.5"],
      ], merged: ["A1:G1", "A4:A5", "B2:C2", "A7:E7"], beside: ["请财务股核对得分"]),
    Sheet(
      name: "基础数据",
      rows: [
        ["单位：万元"], ["项目", "本年", "上年"], ["总收入", "19280.21", "18000"],
        ["年末结转结余", "53.78", "151.6"], ["编制数", "35", "35"], ["同上", "同上"], ["35", "35"],
      ], merged: ["A1:C1"]),
  ])
}
