import Testing
import Text

@Suite struct HexadecimalTests {
  @Test(
    "Bytes are written as pairs of digits, and read again",
    arguments: [([], ""), ([0], "00"), ([0x0F, 0xA0, 0xFF], "0fa0ff")])
  func bytes(bytes: [UInt8], digits: String) {
    #expect(bytes.hexadecimal == digits)
    #expect([UInt8](hexadecimal: digits) == bytes)
    #expect([UInt8](hexadecimal: digits.uppercased()) == bytes)
  }

  @Test("What is no pair of digits is refused", arguments: ["0", "0g", "abc", "é", "0 ", "０１"])
  func refused(digits: String) {
    #expect([UInt8](hexadecimal: digits) == nil)
  }

  @Test func `a number has zeros in front, and none of its digits are dropped`() {
    #expect(UInt32(0x1F).hexadecimal(digits: 4) == "001f")
    #expect(UInt32(0x1F).hexadecimal(digits: 1) == "1f")
    #expect(UInt8(0).hexadecimal(digits: 2) == "00")
  }
}
