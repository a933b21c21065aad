import Terminal
import Testing

@Suite struct WidthsTests {
  @Test(
    "Characters take the cells that terminals give them",
    arguments: [
      ("a", 1), ("中", 2), ("，", 2), ("（", 2), ("１", 2), ("　", 2), ("￥", 2), ("¥", 1),
      ("e\u{301}", 1), ("\u{200B}", 0), ("\u{FE0F}", 0), ("😀", 2), ("한", 2),
      ("𠮷", 2), ("\u{31350}", 2), ("\u{2EBF0}", 2), ("\u{323B0}", 2), ("\u{2FA1D}", 2),
      ("\u{378}", 1), ("\u{10FFFD}", 1),
    ])
  func fixed(text: String, cells: Int) {
    #expect(Widths(ambiguous: 1).cells(text) == cells)
    #expect(Widths(ambiguous: 1).cells(Character(text)) == cells)
  }

  @Test(
    "Ambiguous characters take what the setting says",
    arguments: ["①", "“", "”", "‘", "…", "—", "×", "·", "≥", "│", "■", "★", "※", "℃", "Ⅳ", "°"])
  func ambiguous(text: String) {
    #expect(Widths(ambiguous: 1).cells(text) == 1)
    #expect(Widths(ambiguous: 2).cells(text) == 2)
  }

  @Test(
    "What is replaced on the screen takes one cell",
    arguments: ["\0", "\u{1B}", "\u{7F}", "\u{9B}", "\t", "\u{202E}", "\u{2066}", "\u{2028}"])
  func replaced(text: String) {
    #expect(Widths().cells(text) == 1)
  }

  @Test func `a line end of two control characters is replaced by two`() {
    #expect(Widths().cells("\r\n") == 2)
    #expect(Widths().cells("\r\n" as Character) == 2)
  }

  @Test func `text is as wide as its characters together`() {
    let text = "预算①“合理性”ABC𠮷e\u{301}"
    #expect(Widths(ambiguous: 1).cells(text) == 4 + 1 + 1 + 6 + 1 + 3 + 2 + 1)
    #expect(Widths(ambiguous: 2).cells(text) == 4 + 2 + 2 + 6 + 2 + 3 + 2 + 1)
  }

  @Test(
    "Text is fitted without cutting a character",
    arguments: [
      ("五华县社保局", 12, "五华县社保局"), ("五华县社保局", 11, "五华县社.."),
      ("五华县社保局", 10, "五华县社.."), ("五华县社保局", 9, "五华县.."), ("五华", 2, "五"),
      ("五华", 1, ""), ("", 0, ""),
    ])
  func fitted(text: String, columns: Int, expected: String) {
    #expect(Widths().fitting(text, columns: columns) == expected)
  }

  @Test func `padding counts cells`() {
    #expect(Widths().padded("元", to: 4) == "元  ")
    #expect(Widths().padded("元", to: 4, right: true) == "  元")
    #expect(Widths().padded("五华县", to: 4) == "五华县")
  }
}
