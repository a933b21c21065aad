import Testing

@testable import Evaluation

@Suite("What is typed into a number")
struct AmountReaderTests {
  @Test(
    "amounts are read to the exact fen",
    arguments: [
      ("192,802,080.44", "192802080.44"),
      ("192802080.44", "192802080.44"),
      ("19280.21万", "192802100"),
      ("19280.208044万", "192802080.44"),
      ("1.93亿", "193000000"),
      ("1.93亿元", "193000000"),
      ("1.93 亿元", "193000000"),
      ("123.45万元", "1234500"),
      ("5千元", "5000"),
      ("0.000001万", "0.01"),
      ("537762.26元", "537762.26"),
      ("537762.26 元", "537762.26"),
      ("=538.05万+18839.99万", "193780400"),
      ("＝538.05万＋18839.99万", "193780400"),
      ("= 538.05万元 + 18839.99 万元", "193780400"),
      ("=1万-0.01", "9999.99"),
      ("=1万−1", "9999"),
      ("=-5+8", "3"),
      ("１２３．５万", "1235000"),
      ("１，５１６，０１７．００", "1516017"),
      ("1,234.5", "1234.5"),
      ("12,345", "12345"),
      ("123。5", "123.5"),
      ("123。", "123"),
      ("123.", "123"),
      (".5", "0.5"),
      ("0", "0"),
      ("0.00", "0"),
      ("000123", "123"),
      ("  42\t", "42"),
      ("　４２　", "42"),
      ("1,000,000,000,000,000", "1000000000000000"),
    ])
  func amount(typed: String, expected: String) throws {
    #expect(try FactValue(typed, as: .amount) == .number(#require(DecimalNumber(expected))))
  }

  @Test(
    "what is no amount is refused in one sentence",
    arguments: [
      ("12abc", "第 3 个字“a”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("abc", "第 1 个字“a”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("约100", "第 1 个字“约”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("1万+2万", "第 3 个字“+”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("1.2.3", "第 4 个字“.”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("192 802", "第 5 个字“8”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("1亿2000万", "第 3 个字“2”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("=1+-2", "第 4 个字“-”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("1e5", "第 2 个字“e”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("", "数字没有写完，请补全，或清空此格。"),
      (".", "数字没有写完，请补全，或清空此格。"),
      ("。", "数字没有写完，请补全，或清空此格。"),
      ("=", "数字没有写完，请补全，或清空此格。"),
      ("=1+", "数字没有写完，请补全，或清空此格。"),
      ("-", "数字没有写完，请补全，或清空此格。"),
      ("12,34", "千位分隔号的位置不对，请每三位一隔（1,234,567），或不写分隔号。"),
      ("1234,567", "千位分隔号的位置不对，请每三位一隔（1,234,567），或不写分隔号。"),
      ("1,234,", "千位分隔号的位置不对，请每三位一隔（1,234,567），或不写分隔号。"),
      (",", "千位分隔号的位置不对，请每三位一隔（1,234,567），或不写分隔号。"),
      ("1.234,5", "千位分隔号的位置不对，请每三位一隔（1,234,567），或不写分隔号。"),
      ("1.001", "按本格的单位计，小数最多 2 位，请核对后重填。"),
      ("0.0000001万", "按本格的单位计，小数最多 2 位，请核对后重填。"),
      ("−5", "这里不能是负数，请核对后重填。"),
      ("-5", "这里不能是负数，请核对后重填。"),
      ("－５", "这里不能是负数，请核对后重填。"),
      ("=1-2", "这里不能是负数，请核对后重填。"),
      ("1000000000000000.01", "数字过大（上限 1,000,000,000,000,000），请核对数字和单位。"),
      ("99999999亿", "数字过大（上限 1,000,000,000,000,000），请核对数字和单位。"),
      (String(repeating: "9", count: 41), "数字过长（最多 40 位），请核对后重填。"),
      (String(repeating: "9", count: 100_000), "数字过长（最多 40 位），请核对后重填。"),
      ("5人", "单位“人”不适用于这里，请改用所示单位。"),
      ("95%", "单位“%”不适用于这里，请改用所示单位。"),
    ])
  func refused(typed: String, message: String) {
    let fault = #expect(throws: EntryFault.self) { try FactValue(typed, as: .amount) }
    #expect(fault?.message == message)
  }

  @Test(
    "counts are whole and take their own measure word",
    arguments: [("35", "35"), ("35人", "35"), ("１，２００ 人", "1200"), ("=30+5", "35")])
  func count(typed: String, expected: String) throws {
    #expect(
      try FactValue(typed, as: .count(unit: "人")) == .number(#require(DecimalNumber(expected))))
  }

  @Test(
    "what is no count is refused",
    arguments: [
      ("35.5", "这里应填整数，请去掉小数。"),
      ("3万", "单位“万”不适用于这里，请改用所示单位。"),
      ("35个", "单位“个”不适用于这里，请改用所示单位。"),
      ("1000000001", "数字过大（上限 1,000,000,000），请核对数字和单位。"),
    ])
  func noCount(typed: String, message: String) {
    let fault = #expect(throws: EntryFault.self) { try FactValue(typed, as: .count(unit: "人")) }
    #expect(fault?.message == message)
  }

  @Test(
    "percentages have at most four places",
    arguments: [("96.8", "96.8"), ("96.8%", "96.8"), ("９６．８％", "96.8"), ("0.0001", "0.0001")])
  func percentage(typed: String, expected: String) throws {
    #expect(try FactValue(typed, as: .percentage) == .number(#require(DecimalNumber(expected))))
    #expect(throws: EntryFault.tooManyPlaces(allowed: 4)) {
      try FactValue("0.00001", as: .percentage)
    }
  }

  @Test(
    "a yes or no may be written in many ways",
    arguments: [
      ("是", true), (" 是 ", true), ("有", true), ("Ｙ", true), ("yes", true), ("1", true),
      ("√", true), ("否", false), ("无", false), ("N", false), ("０", false), ("×", false),
    ])
  func flag(typed: String, expected: Bool) throws {
    #expect(try FactValue(typed, as: .flag) == .flag(expected))
  }

  @Test func `what is neither yes nor no is refused`() {
    let fault = #expect(throws: EntryFault.self) { try FactValue("也许", as: .flag) }
    #expect(fault?.message == "这里请填“是”或“否”。")
  }
}
