import Testing

@testable import Storage

/// Stamps as the index keeps them: what was written is read, nothing else is taken for a number.
struct FileStampTests {
  @Test(
    "A number is digits, after a minus where one may stand, and fits",
    arguments: [
      ("0", 0), ("7", 7), ("007", 7), ("-1", -1), ("127", 127), ("-128", -128), ("128", nil),
      ("-129", nil), ("999999999999", nil), ("", nil), ("-", nil), ("+1", nil), ("1 ", nil),
      ("1.0", nil), ("１", nil), ("--1", nil),
    ] as [(String, Int8?)])
  func number(text: String, expected: Int8?) {
    #expect(Int8(decimal: Array(text.utf8)[...]) == expected)
  }

  @Test func `an inode has no minus`() {
    #expect(UInt64(decimal: Array("-0".utf8)[...]) == nil)
    #expect(UInt64(decimal: Array("18446744073709551615".utf8)[...]) == .max)
  }

  @Test(
    "A stamp is read as it was written",
    arguments: ["1.2.3.4.5.6", "-5.999999999.1764514800.0.0.18446744073709551615"])
  func stamp(text: String) throws {
    #expect(try #require(FileStamp(text)).text == text)
  }

  @Test("What is no stamp is none", arguments: ["", "1.2.3.4.5", "1.2.3.4.5.6.7", "1.2.x.4.5.6"])
  func none(text: String) {
    #expect(FileStamp(text) == nil)
  }
}
