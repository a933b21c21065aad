import Terminal
import Testing

@Suite struct TextLayoutTests {
  private func rows(_ text: String, _ columns: Int, ambiguous: Int = 1) -> [String] {
    let layout = TextLayout(text, columns: columns, widths: Widths(ambiguous: ambiguous))
    return (0..<layout.rows).map { layout.text(row: $0, of: Array(text)) }
  }

  @Test(
    "Lines end where Chinese typesetting lets them",
    arguments: [
      // Between any two ideographs.
      ("资金按进度支付", 6, ["资金按", "进度支", "付"]),
      ("资金按进度支付", 7, ["资金按", "进度支", "付"]),
      // Not before closing punctuation.
      ("资金按，进度", 6, ["资金", "按，进", "度"]),
      ("自评分。", 6, ["自评", "分。"]),
      ("（见附件）说明", 9, ["（见附", "件）说明"]),
      // Not after opening punctuation.
      ("填写（附件）", 6, ["填写", "（附", "件）"]),
      ("写作《办法》", 6, ["写作", "《办", "法》"]),
      // Numbers, words and what belongs to them stay whole.
      ("年初结转192,802,080.44元", 18, ["年初结转", "192,802,080.44元"]),
      ("执行率97%完成", 8, ["执行率", "97%完成"]),
      ("增幅-0.99%达标", 10, ["增幅-0.99%", "达标"]),
      ("比率<=10%得分", 8, ["比率", "<=10%得", "分"]),
      ("日期2023-04-22止", 12, ["日期", "2023-04-22止"]),
      ("使用Word 2016软件", 7, ["使用", "Word ", "2016软", "件"]),
      ("共5kg重", 4, ["共", "5kg", "重"]),
      ("a+b=192.5*3", 6, ["a+b=", "192.5*", "3"]),
      // What fits nowhere is broken hard.
      ("ABCDEFGHIJ", 4, ["ABCD", "EFGH", "IJ"]),
      ("，，，，", 4, ["，，", "，，"]),
      // Newlines.
      ("一\n\n二\n", 10, ["一", "", "二", ""]),
      ("", 10, [""]),
      // Dashes come in pairs.
      ("自评——说明", 5, ["自评", "——说", "明"]),
    ])
  func broken(text: String, columns: Int, expected: [String]) {
    #expect(rows(text, columns) == expected)
  }

  @Test func `blanks hang beyond the edge`() {
    #expect(rows("Word   2016", 4) == ["Word   ", "2016"])
    let layout = TextLayout("Word   2016", columns: 4)
    #expect(layout.position(of: 6) == Position(column: 4, row: 0))
  }

  @Test func `ambiguous quotes count as the setting says`() {
    #expect(rows("“合理性”ABC", 9, ambiguous: 1) == ["“合理性”", "ABC"])
    #expect(rows("“合理性”ABC", 9, ambiguous: 2) == ["“合理", "性”ABC"])
  }

  @Test("Layout ends at any width", arguments: [-1, 0, 1, 2, 3])
  func terminates(columns: Int) {
    let text = "预算（①“合理性”）ABC，192.5%\n𠮷 end"
    let layout = TextLayout(text, columns: columns)
    #expect(layout.lines.map(\.range.count).reduce(0, +) + 1 == text.count)
  }

  @Test func `offsets and positions answer each other`() {
    let text = Array("结转结余率=537,762.26元，得4分。\n第二段")
    let layout = TextLayout(text, columns: 12)
    for offset in 0...text.count {
      #expect(layout.offset(at: layout.position(of: offset)) == offset)
    }
  }

  @Test func `a click goes to the nearest character`() {
    let layout = TextLayout("五华县\nab", columns: 10)
    #expect(layout.offset(at: Position(column: 0, row: 0)) == 0)
    #expect(layout.offset(at: Position(column: 1, row: 0)) == 1)
    #expect(layout.offset(at: Position(column: 99, row: 0)) == 3)
    #expect(layout.offset(at: Position(column: 0, row: 1)) == 4)
    #expect(layout.offset(at: Position(column: 0, row: 9)) == 6)
    #expect(layout.offset(at: Position(column: 0, row: -1)) == 0)
  }

  @Test func `no line is wider than the columns, whatever the text`() {
    var random = SeededRandom(seed: 11)
    let widths = Widths(ambiguous: 2)
    for _ in 0..<2_000 {
      let text = Array(random.text(of: Array("中，（a1.%“— \n"), upTo: 40))
      let columns = Int.random(in: 2...20, using: &random)
      let layout = TextLayout(text, columns: columns, widths: widths)
      for line in layout.lines {
        let shown = String(text[line.range])
        let withoutBlanks = shown.split(separator: " ", omittingEmptySubsequences: false)
        let cells = widths.cells(shown) - trailingBlanks(withoutBlanks)
        #expect(cells <= columns || line.range.count == 1)
      }
      #expect(layout.lines.last?.range.upperBound == text.count)
    }
  }

  private func trailingBlanks(_ parts: [Substring]) -> Int {
    parts.reversed().prefix { $0.isEmpty }.count
  }
}
