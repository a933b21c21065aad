import SeededChance
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
    var random = Chance(seed: 11)
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

  /// What scalars make of each other when they touch: marks, joiners, flags, jamo, line ends.
  private static let awkward: [String] = [
    "中", "，", "（", "”", "a", "1", ".", "%", " ", "\n", "\r", "\r\n", "\t", "①", "×", "—", "°",
    "\u{301}", "\u{20DD}", "\u{302A}", "\u{3099}", "\u{FE0E}", "\u{FE0F}", "\u{200D}", "\u{200B}",
    "\u{E0100}", "\u{AD}", "葛\u{E0100}", "辻\u{FE00}", "👩\u{200D}🌾", "👍🏽", "🇨", "🇳",
    "1\u{FE0F}\u{20E3}",
    "\u{1100}", "\u{1161}", "\u{11A8}", "각", "\u{0E33}", "\u{0903}", "\u{0600}", "𠮷", "é", "™",
  ]

  @Test func `a text that is only shown has the lines of its layout`() {
    var random = Chance(seed: 23)
    for round in 0..<4_000 {
      // Every second one of what needs no second look, which most texts are.
      let alphabet = round.isMultiple(of: 2) ? Self.awkward : Array(Self.awkward.prefix(10))
      let text = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
      let columns = Int.random(in: 0...16, using: &random)
      let lines = TextLayout.lines(of: text, columns: columns)
      #expect(lines == rows(text, columns), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `no scalar joins unseen with what stands beside it`() {
    for scalar in (0..<0x1_0000).compactMap({ Unicode.Scalar($0 as UInt32) }) {
      let text = "\(scalar)\(scalar)中\(scalar)a\(scalar)”\(scalar)\n\(scalar)"
      #expect(TextLayout.lines(of: text, columns: 1) == rows(text, 1), "\(scalar.value)")
    }
  }

  private func trailingBlanks(_ parts: [Substring]) -> Int {
    parts.reversed().prefix { $0.isEmpty }.count
  }
}
