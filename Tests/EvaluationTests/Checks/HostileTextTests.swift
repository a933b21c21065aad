import Testing

@testable import Evaluation

/// Texts that no report has: nothing traps, nothing hangs.
@Suite("Hostile texts")
struct HostileTextTests {
  static let texts: [String] = [
    "", "。", "=", "===", "=1", "1=", "(((((((((((1=1", "）（=）", "0.0.0.0", "1,2,3,4,5,6", "，,，,",
    "百分之", "百分之百", "十十十十十十十十十十十十十十人", "-", "−", "--5%", "≥", "》", "《", "》》》9%", "12个：", "12个：、、、",
    "其中", "1元其中", "1元，其中：", "得分", "扣分", "满分分", "👨‍👩‍👧‍👦3个：👍、🏽、e\u{301}。", "总收入👍19280.21万元",
    "𠮷𪚥𫝀𬺰𮯠𰀀𱍐𲎯19280.21万元", "\r\n\r\n1、\r\n", "\u{FFFF}\u{200D}1%", "1\u{301}2%",
    "99999999999999999999999999999999999999999999999999999999999999999999元",
    "1/0=1", "1/0×100%=5%", "总收入" + String(repeating: "9", count: 39) + "亿元",
  ]

  @Test("odd texts", arguments: texts)
  func odd(_ text: String) throws {
    let found = try Sample("wuhua-2023-corrected").read.with(text).findings
    let count = text.count
    #expect(
      found.allSatisfy {
        ($0.range?.upperBound ?? 0) <= max(count, 0) || $0.field != Sentences.usualField
      })
  }

  @Test func `a hundred thousand characters without a break`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    for unit in ["总", "1,", "(=", "总收入1", "其中1元", "3个："] {
      let text = String(repeating: unit, count: 100_000 / unit.count)
      _ = base.with(text).findings
    }
  }

  @Test func `random bytes`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    var random = Seeded(5)
    for _ in 0..<60 {
      let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = base.with(String(decoding: bytes, as: UTF8.self)).findings
    }
  }

  @Test func `random words of the grammar`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    var random = Seeded(6)
    let words = [
      "总收入", "得", "分", "其中", "（", "）", "=", "+", "/", "100%", "万元", "3", ".", ",", "，", "。", "百分之",
      "三十", "人",
      "个：", "、", "》", "《", "≥", "2022年", "扣", "满分", "\n", " ", "等级为", "良",
    ]
    for _ in 0..<150 {
      let text = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }.joined()
      let found = base.with(text).findings.filter { $0.field == Sentences.usualField }
      #expect(found.allSatisfy { ($0.range?.upperBound ?? 0) <= text.count })
    }
  }
}
