import Testing

@testable import Storage

struct JSONParserTests {
  private func value(_ text: String) throws(FileFault) -> JSONValue {
    try JSONParser.value(of: Array(text.utf8))
  }

  @Test(
    "What is no JSON is refused with line, character and reason",
    arguments: [
      ("", "第 1 行第 1 个字：内容到这里突然结束，文件不完整。"),
      ("{", "第 1 行第 2 个字：内容到这里突然结束，文件不完整。"),
      ("{\"a\"", "第 1 行第 5 个字：内容到这里突然结束，文件不完整。"),
      ("\"年", "第 1 行第 3 个字：内容到这里突然结束，文件不完整。"),
      ("{\n  \"年\": 1,\n}", "第 3 行第 1 个字：这里不应出现“}”。"),
      ("[1 2]", "第 1 行第 4 个字：这里不应出现“2”。"),
      ("[1,]", "第 1 行第 4 个字：这里不应出现“]”。"),
      ("{1: 2}", "第 1 行第 2 个字：这里不应出现“1”。"),
      ("“年”", "第 1 行第 1 个字：这里不应出现““”。"),
      ("trup", "第 1 行第 4 个字：这里不应出现“p”。"),
      ("nul", "第 1 行第 4 个字：内容到这里突然结束，文件不完整。"),
      ("{} x", "第 1 行第 4 个字：内容结束之后还有多余的文字。"),
      ("\"a\tb\"", "第 1 行第 3 个字：文字中有没有转义的控制字符。"),
      ("\"\\x\"", "第 1 行第 2 个字：反斜杠后的转义写法不对。"),
      ("\"\\uD840\"", "第 1 行第 2 个字：反斜杠后的转义写法不对。"),
      ("\"\\u12G4\"", "第 1 行第 2 个字：反斜杠后的转义写法不对。"),
      ("-", "第 1 行第 2 个字：数字的写法不对。"),
      ("1.", "第 1 行第 3 个字：数字的写法不对。"),
      ("01", "第 1 行第 2 个字：内容结束之后还有多余的文字。"),
      ("1e", "第 1 行第 3 个字：数字的写法不对。"),
      ("{\"a\": 1,\n \"a\": 2}", "第 2 行第 2 个字：“a”重复出现。"),
      ("{\"a\": 1, \"\\u0061\": 2}", "第 1 行第 10 个字：“a”重复出现。"),
      (String(repeating: "[", count: 65), "第 1 行第 65 个字：括号层数超过 64 层。"),
    ])
  func refusal(text: String, message: String) {
    do throws(FileFault) {
      _ = try value(text)
      Issue.record("accepted: \(text)")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(throws: FileFault(.notUTF8, at: .path(""))) {
      try JSONParser.value(of: [0x22, 0xD6, 0xD0, 0x22])
    }
  }

  @Test(
    "What JSON allows is read",
    arguments: [
      ("\u{FEFF}{}", JSONValue.object([])),
      (" [ ] ", .array([])),
      ("-0.50e+1", .number("-0.50e+1")),
      ("[true, false, null]", .array([.bool(true), .bool(false), .null])),
      (#""\"\\\/\n\t\r\b\f\u4e2d\uD840\uDC00""#, .string("\"\\/\n\t\r\u{8}\u{C}中𠀀")),
    ])
  func reading(text: String, expected: JSONValue) throws {
    #expect(try value(text) == expected)
  }

  @Test func `what is written is read back the same, and has one form`() throws {
    let value = JSONValue.object([
      .init(name: "b", value: .array([.string("甲/\"乙\"\n\u{1}"), .object([]), .array([])])),
      .init(name: "a", value: .number("1")),
    ])
    let text = String(decoding: value.canonicalBytes, as: UTF8.self)
    #expect(
      text == """
        {
          "a": 1,
          "b": [
            "甲/\\"乙\\"\\n\\u0001",
            {},
            []
          ]
        }

        """)
    #expect(try JSONParser.value(of: Array(text.utf8)).canonicalBytes == value.canonicalBytes)
  }

  @Test func `text with a wrong byte anywhere is refused, or read in one form`() {
    let text = Array(#"{"甲": ["\n\u4e2d", -1.5e3, true, null, {}], "b": {"c": "é/\\"}}"#.utf8)
    for place in text.indices {
      for byte: UInt8 in [0, 0x20, 0x22, 0x2C, 0x30, 0x5C, 0x5D, 0x7D, 0x80, 0xE4, 0xFF] {
        var broken = text
        broken[place] = byte
        guard let value = try? JSONParser.value(of: broken) else { continue }
        let form = value.canonicalBytes
        #expect((try? JSONParser.value(of: form))?.canonicalBytes == form)
      }
    }
  }
}
