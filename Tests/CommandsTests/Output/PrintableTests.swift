import Testing

@testable import Commands

struct PrintableTests {
  @Test(
    "Nothing that a terminal obeys gets through",
    arguments: [
      ("预算①“A”", "预算①“A”"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\nb", "a\nb"),
      ("\u{9B}2J", "\u{FFFD}2J"), ("\u{202E}abc", "\u{FFFD}abc"), ("\u{7F}", "\u{FFFD}"),
      ("a\u{301}", "a\u{301}"),
    ])
  func printable(text: String, wanted: String) {
    #expect(text.printable == wanted)
  }

  @Test func `several lines become one`() {
    #expect("甲\n\n乙\n".oneLine == "甲 / 乙")
  }

  @Test func `JSON keeps every character, escaped where a terminal would obey`() {
    #expect("\"\u{9B}2J\u{2066}好\"\n".escapedJSON == "\"\\u009b2J\\u2066好\"\n")
  }
}
