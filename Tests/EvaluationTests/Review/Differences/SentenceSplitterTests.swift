import SeededChance
import Testing

@testable import Evaluation

/// Cutting Chinese text into sentences.
struct SentenceSplitterTests {
  @Test(
    "Where sentences end",
    arguments: [
      ("结余为尾款。已支付。", ["结余为尾款。", "已支付。"]),
      ("完成了吗？完成了！！很好……", ["完成了吗？", "完成了！！", "很好……"]),
      ("一是规范；二是细化；", ["一是规范；", "二是细化；"]),
      ("第一段\n第二段", ["第一段\n", "第二段"]),
      ("第一段。\n\n第二段。", ["第一段。\n\n", "第二段。"]),
      ("比率为3.5%，较上年升1.2。", ["比率为3.5%，较上年升1.2。"]),
      ("1. 预算编制。2. 执行。", ["1. 预算编制。", "2. 执行。"]),
      ("支出（含补助。见附表）合计。其他", ["支出（含补助。见附表）合计。", "其他"]),
      ("他说：“已办结。”群众满意。", ["他说：“已办结。”", "群众满意。"]),
      ("依据《办法。》执行。", ["依据《办法。》执行。"]),
      ("括号（没有关。后面还有。", ["括号（没有关。", "后面还有。"]),
      ("Done. Next", ["Done. ", "Next"]),
      ("没有标点", ["没有标点"]), ("", []),
    ])
  func sentences(_ text: String, _ expected: [String]) {
    #expect(SentenceSplitter.sentences(of: text) == expected)
  }

  @Test func `sentences put together are the text`() {
    var random = Chance(seed: 1)
    let alphabet = Array("甲乙。；“”（）《》\n 1.a！?")
    for _ in 0..<2_000 {
      let text = String(
        (0..<Int(random.next() % 40)).map { _ in
          alphabet[Int(random.next() % UInt64(alphabet.count))]
        })
      #expect(SentenceSplitter.sentences(of: text).joined() == text)
    }
  }
}
