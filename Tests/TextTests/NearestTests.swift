import Testing

@testable import Text

@Suite struct NearestTests {
  @Test(
    "Changed, added and dropped characters are counted",
    arguments: [("", "", 0), ("", "ab", 2), ("表格", "表", 1), ("lable", "label", 2), ("甲乙", "乙甲", 2)])
  func distance(from: String, to: String, expected: Int) {
    #expect(from.distance(to: to) == expected)
    #expect(to.distance(to: from) == expected)
  }

  @Test(
    "The nearest name is proposed, if one is near",
    arguments: [
      ("年末结转", 1, "年末结余"), ("年结", 1, nil), ("年结", 2, "年末结余"), ("maximun", 1, "maximum"),
      ("maxmun", 2, "maximum"), ("zzz", 2, nil),
    ])
  func nearest(name: String, slack: Int, expected: String?) {
    #expect(["maximum", "年末结余", "年度结余"].nearest(to: name, slack: slack) == expected)
  }

  @Test func `of equals the first is proposed`() {
    #expect(["ab1", "ab2"].nearest(to: "ab3") == "ab1")
    #expect(["ab2", "ab1"].nearest(to: "ab3") == "ab2")
  }
}
