import SeededChance
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
    let base = try Sample("wuhua-2023-corrected").read
    expectPlaces(of: base.with(text).findings, in: text)
  }

  @Test func `a hundred thousand characters without a break`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    for unit in ["总", "1,", "(=", "总收入1", "其中1元", "3个："] {
      let text = String(repeating: unit, count: 100_000 / unit.count)
      expectPlaces(of: base.with(text).findings, in: text)
    }
  }

  @Test func `random bytes`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    var random = Chance(seed: 5)
    for _ in 0..<60 {
      let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      expectPlaces(of: base.with(text).findings, in: text)
    }
  }

  @Test func `random words of the grammar`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    var random = Chance(seed: 6)
    let words = [
      "总收入", "得", "分", "其中", "（", "）", "=", "+", "/", "100%", "万元", "3", ".", ",", "，", "。", "百分之",
      "三十", "人",
      "个：", "、", "》", "《", "≥", "2022年", "扣", "满分", "\n", " ", "等级为", "良",
    ]
    for _ in 0..<150 {
      let text = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }.joined()
      expectPlaces(of: base.with(text).findings, in: text)
    }
  }

  /// Each finding of the text points at characters that it has.
  private func expectPlaces(of findings: [Finding], in text: String) {
    for finding in findings where finding.field == Sentences.usualField {
      guard let range = finding.range else { continue }
      #expect(0 <= range.lowerBound && range.upperBound <= text.count, "\(finding.check)")
    }
  }
}
