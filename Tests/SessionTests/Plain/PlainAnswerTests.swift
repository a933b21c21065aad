import Testing

@testable import Application
@testable import Session

struct PlainAnswerTests {
  @Test(
    "Commands may be typed in full width; a backslash makes them texts",
    arguments: [
      (nil, .ended), ("", .kept), ("　 ", .kept), ("?", .explained), ("？", .explained),
      ("-", .cleared), ("－", .cleared), ("q", .ended), ("ｑ", .ended), ("Q ", .ended),
      ("l", .listed), ("n", .begun), ("\\q", .text("q")), ("\\\\", .text("\\")),
      ("quit", .text("quit")), (" 张三", .text(" 张三")),
    ] as [(String?, PlainAnswer)])
  func answer(line: String?, wanted: PlainAnswer) {
    #expect(PlainAnswer(line) == wanted)
  }

  @Test("Numbers may be full width", arguments: [("12", 12), ("１２", 12), ("x", nil), ("1x", nil)])
  func number(line: String, wanted: Int?) {
    #expect(PlainAnswer(line).number == wanted)
  }

  @Test(
    "A point alone ends a text",
    arguments: [(".", true), ("．", true), ("。", true), (" . ", true), ("..", false), ("完.", false)])
  func end(line: String, wanted: Bool) {
    #expect(PlainAnswer.endsText(line) == wanted)
  }
}
