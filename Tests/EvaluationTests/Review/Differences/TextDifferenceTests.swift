import SeededChance
import Testing

@testable import Evaluation

/// How texts and lists differ.
struct TextDifferenceTests {
  @Test(
    "Only what changed is told, a sentence a line",
    arguments: [
      ("甲。乙。", "甲。乙。", []),
      ("结余为尾款。已付。", "结余为工程尾款。已付。", ["~ 结余为{+工程+}尾款。"]),
      ("满意度为99.5%。", "满意度为99.7%。", ["~ 满意度为[-99.5-]{+99.7+}%。"]),
      ("甲事已办。乙事已办。", "乙事已办。", ["- 甲事已办。"]),
      ("甲事已办。", "甲事已办。另有丙事。", ["+ 另有丙事。"]),
      ("完全不同的一句话。", "Budget execution was late.", ["- 完全不同的一句话。", "+ Budget execution was late."]),
      ("", "新写。", ["+ 新写。"]), ("旧写。", "", ["- 旧写。"]),
      ("甲乙", "甲乙\n", ["~ 甲乙{+/+}"]),
    ])
  func told(_ old: String, _ new: String, _ lines: [String]) {
    #expect(TextDifference(from: old, to: new).lines == lines)
  }

  @Test func `two spellings of one character are a difference`() {
    let difference = TextDifference(from: "caf\u{e9}。", to: "cafe\u{301}。")
    #expect(!difference.isEmpty)
  }

  @Test func `the pieces are both texts, whatever they are`() {
    var random = Chance(seed: 7)
    let alphabet = Array("甲乙丙。；（）\n19.a")
    func text() -> String {
      String(
        (0..<Int(random.next() % 60)).map { _ in
          alphabet[Int(random.next() % UInt64(alphabet.count))]
        })
    }
    for _ in 0..<1_000 {
      let (old, new) = (text(), text())
      let pieces = TextDifference(from: old, to: new).pieces
      #expect(pieces.map(\.old).joined() == old)
      #expect(pieces.map(\.new).joined() == new)
    }
  }

  @Test func `a text too long to compare character by character is replaced, in reasonable time`() {
    let old = String(repeating: "甲", count: 30_000)
    let new = String(repeating: "乙", count: 30_000)
    #expect(TextDifference(from: old, to: new).pieces == [.removed(old), .added(new)])
  }

  @Test(
    "Lists are compared item by item",
    arguments: [
      (["甲", "乙"], ["甲", "乙"], []),
      (["甲", "乙"], ["乙"], ["- 第 1 条：甲"]),
      (["甲"], ["甲", "丙"], ["+ 第 2 条：丙"]),
      (["甲", "乙", "丙"], ["乙", "丙", "甲"], ["= 第 1 条移到第 3 条：甲"]),
      (["办好待遇发放。"], ["办好待遇发放工作。"], ["~ 第 1 条：", "  ~ 办好待遇发放{+工作+}。"]),
    ])
  func lists(_ old: [String], _ new: [String], _ lines: [String]) {
    #expect(ListDifference(from: old, to: new).changes.flatMap(\.lines) == lines)
  }
}

extension TextDifference.Piece {
  fileprivate var old: String {
    switch self {
    case .same(let text), .removed(let text): text
    case .added: ""
    case .changed(let runs): runs.map(\.old).joined()
    }
  }

  fileprivate var new: String {
    switch self {
    case .same(let text), .added(let text): text
    case .removed: ""
    case .changed(let runs): runs.map(\.new).joined()
    }
  }
}

extension TextDifference.Run {
  fileprivate var old: String {
    switch self {
    case .same(let text), .removed(let text): text
    case .added: ""
    }
  }

  fileprivate var new: String {
    switch self {
    case .same(let text), .added(let text): text
    case .removed: ""
    }
  }
}
