import Testing

@testable import Application

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

  @Test(
    "Several lines become one, whatever ends them",
    arguments: ["\n", "\n\n", "\r\n", "\r", "\r\n\r\n", "\n\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func oneLine(_ end: String) {
    #expect("甲\(end)乙\(end)".oneLine == "甲 / 乙")
    let feeds = "甲\(end)乙".printable
    #expect(feeds.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "甲" || $0 == "乙" })
  }

  @Test(
    "CR LF is one line's end, two line feeds are two",
    arguments: [("a\r\nb", "a\nb"), ("a\n\rb", "a\n\nb"), ("a\r\rb", "a\n\nb")])
  func lineEnds(_ text: String, _ wanted: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(wanted.unicodeScalars))
  }

  @Test func `JSON keeps every character, escaped where a terminal would obey`() {
    #expect("\"\u{9B}2J\u{2066}好\"\n".escapedJSON == "\"\\u009b2J\\u2066好\"\n")
  }
}
