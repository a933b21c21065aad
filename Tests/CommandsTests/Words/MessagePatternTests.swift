import Testing

@testable import Commands

struct MessagePatternTests {
  @Test(
    "What stands in the gaps is found",
    arguments: [
      ("Unknown option '*'", "Unknown option '-x'", ["-x"]),
      ("* or '*'", "a or 'b'", ["a", "b"]),
      ("Unknown option '*'", "Unknown option", nil),
      ("'*' and '*' end", "'a' and 'b' and 'c' end", ["a", "b' and 'c"]),
      ("no gap", "no gap", nil),
    ] as [(String, String, [String]?)])
  func values(pattern: String, text: String, wanted: [String]?) {
    #expect(MessagePattern(pattern).values(in: text) == wanted)
  }

  @Test func `gaps are filled in their order`() {
    #expect(MessagePattern("没有“*”，是否“*”？").text(with: ["甲", "乙"]) == "没有“甲”，是否“乙”？")
  }
}
