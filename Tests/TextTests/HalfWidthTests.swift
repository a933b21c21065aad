import Testing
import Text

@Suite struct HalfWidthTests {
  @Test(
    "Letters, digits and marks have a half-width form, and nothing else",
    arguments: [
      ("１２．５％", "12.5%"), ("ｍＢ", "mB"), ("　", " "), ("！～", "!~"), ("？（）", "?()"),
      ("“甲”《乙》", "“甲”《乙》"), ("。中①é", "。中①é"), ("", ""),
    ])
  func halfWidth(text: String, expected: String) {
    #expect(text.halfWidth == expected)
  }

  @Test(
    "A key has the ASCII form of a Chinese mark too",
    arguments: [
      ("？", "?"), ("１２．５％", "12.5%"), ("ｍＢ", "mB"), ("　", " "), ("。中", "。中"),
      ("“《【—", "\"<[-"), ("￥", "¥"),
    ])
  func asciiForm(text: String, expected: String) {
    #expect(text.asciiForm == expected)
  }

  @Test(
    "Where only a number is meant, Chinese points are points",
    arguments: [("１９２、８０２。４４", "192,802.44"), ("－０．９９", "-0.99"), ("３×４÷２", "3*4/2")])
  func numeric(text: String, expected: String) {
    #expect(text.numeric == expected)
  }

  @Test(
    "The number of a scalar has the same form", arguments: [0xFF01, 0xFF5E, 0x3000, 0x4E00, 0x41])
  func codes(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(String(Character(scalar)).halfWidth.unicodeScalars.map(\.value) == [code.halfWidth])
  }
}
