import Testing

@testable import Documents

@Suite("Numbers as cells hold them")
struct CellFigureTests {
  @Test(
    "Every way of writing an amount gives its digits",
    arguments: [
      ("192802080.44", "192802080.44"), ("192,802,080.44", "192802080.44"),
      ("1,9280,2080.44", "192802080.44"), ("192'802'080.44", "192802080.44"),
      ("192 802 080.44", "192802080.44"), ("192\u{A0}802\u{A0}080.44", "192802080.44"),
      ("192\u{202F}802\u{202F}080.44", "192802080.44"), ("１９２，８０２，０８０．４４", "192802080.44"),
      ("192，802，080。44", "192802080.44"), ("192802080.44\u{A0}", "192802080.44"),
      ("　192802080.44", "192802080.44"), ("192802080.44\t", "192802080.44"),
      ("'192802080.44", "192802080.44"), ("’35", "35"), ("=\"192802080.44\"", "192802080.44"),
      ("￥192,802,080.44", "192802080.44"), ("¥ 35", "35"), ("人民币35元", "35"),
      ("-1,234.5", "-1234.5"),
      ("（1,234.50）", "-1234.50"), ("(35)", "-35"), ("￥-35", "-35"), ("−35", "-35"), ("+35", "35"),
    ])
  func amount(text: String, digits: String) {
    #expect(CellFigure(text)?.digits == digits)
    #expect(CellContent(text) == .figure)
  }

  @Test(
    "What stands behind the number is kept",
    arguments: [
      ("19280.21万元", "19280.21", AmountUnit.tenThousands), ("1290万", "1290", .tenThousands),
      ("3 亿元", "3", .hundredMillions), ("5千元", "5", .thousands), ("2百万元", "2", .millions),
      ("35元整", "35", .yuan), ("￥１２．５万元", "12.5", .tenThousands),
    ])
  func unit(text: String, digits: String, unit: AmountUnit) {
    #expect(CellFigure(text)?.digits == digits)
    #expect(CellFigure(text)?.unit == unit)
  }

  @Test func `people and shares`() {
    #expect(CellFigure("35 人")?.measure == "人")
    #expect(CellFigure("96.5％")?.isPercent == true)
  }

  @Test(
    "What could be read in two ways, or not at all, is a fault and no label",
    arguments: [
      "1,23", "1,2345,67", "12,34,567", "12..3", "1.928E+08", "约19280万元", "100万元左右", "#DIV/0!",
      "#N/A", "########", "12-14", "1 2",
    ])
  func fault(text: String) {
    #expect(CellFigure(text) == nil)
    #expect(CellContent(text) == .fault)
  }

  @Test(
    "What stands where there is nothing",
    arguments: ["—", "-", "－", "——", "/", "--", "无", "不涉及", "…", "*", "N/A"])
  func nothing(text: String) { #expect(CellContent(text) == .nothing) }

  @Test(
    "Words with digits in them are labels",
    arguments: ["2023年度", "2023年决算数", "12月", "第1季度", "财决01-1表", "2080501行政运行", "其他收入", "A", "万元"])
  func label(text: String) { #expect(CellContent(text) == .label) }
}
