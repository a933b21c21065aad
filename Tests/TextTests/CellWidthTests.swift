import Testing
import Text

@Suite struct CellWidthTests {
  @Test(
    "Cells are those of the one table",
    arguments: [
      ("abc", 3, 3), ("部门整体支出", 12, 12), ("①“…”≥", 5, 10), ("Ａ１", 4, 4), ("e\u{301}", 1, 1),
      ("\u{7}", 1, 1), ("한글", 4, 4), ("𠮷", 2, 2), ("", 0, 0),
    ])
  func cells(text: String, narrow: Int, wide: Int) {
    #expect(text.cells() == narrow)
    #expect(text.cells(ambiguous: 2) == wide)
  }
}
