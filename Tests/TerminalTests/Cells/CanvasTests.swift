import Terminal
import Testing

@Suite struct CanvasTests {
  /// One row of a canvas after writing.
  private func row(
    columns: Int, widths: Widths = Widths(), _ change: (inout Canvas) -> Void
  ) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1), widths: widths)
    change(&canvas)
    return canvas.lines[0]
  }

  private func at(_ column: Int, _ row: Int = 0) -> Position {
    Position(column: column, row: row)
  }

  @Test func `writing returns the cells used`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    #expect(canvas.write("自评A", at: at(1)) == 5)
    #expect(canvas.lines == [" 自评A", ""])
  }

  @Test func `a wide character is not cut at the right edge`() {
    #expect(row(columns: 5) { $0.write("五华县", at: at(0)) } == "五华")
    #expect(row(columns: 5) { $0.write("县", at: at(4)) } == "")
  }

  @Test func `a wide character is not cut at the limit`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    #expect(canvas.write("五华县", at: at(0), limit: 3) == 2)
    #expect(canvas.lines == ["五"])
  }

  @Test func `a wide character is not cut at the left edge`() {
    #expect(row(columns: 6) { $0.write("五华县", at: at(-1)) } == " 华县")
    #expect(row(columns: 6) { $0.write("五华县", at: at(-2)) } == "华县")
  }

  @Test func `what lies outside is ignored`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.write("x", at: at(0, -1))
    canvas.write("x", at: at(0, 1))
    canvas.write("x", at: at(3))
    canvas.write("x", at: at(-5))
    canvas.fill(Rect(column: -2, row: -2, columns: 1, rows: 9))
    canvas.horizontalLine(row: 5)
    canvas.verticalLine(column: 9)
    canvas.draw(Canvas(size: Size(columns: 9, rows: 9)), at: at(-20, -20))
    #expect(canvas.lines == [""])
    #expect(canvas.cell(at: at(3)) == nil)
  }

  @Test(
    "What is left of a half-covered character turns blank",
    arguments: [(0, "x 华县"), (1, " x华县"), (2, "五x 县"), (3, "五 x县"), (5, "五华 x")])
  func repaired(column: Int, expected: String) {
    let line = row(columns: 6) {
      $0.write("五华县", at: at(0))
      $0.write("x", at: at(column))
    }
    #expect(line == expected)
  }

  @Test func `a wide character over the halves of two leaves two blanks`() {
    let line = row(columns: 6) {
      $0.write("五华县", at: at(0))
      $0.write("中", at: at(1))
    }
    #expect(line == " 中 县")
  }

  @Test func `control characters show and do not move anything`() {
    #expect(row(columns: 9) { $0.write("a\u{1B}[2Jb\tc\u{202E}", at: at(0)) } == "a?[2Jb c?")
  }

  @Test func `marks stand on their character and joiners are left out`() {
    let line = row(columns: 6) { $0.write("e\u{301}x\u{200D}中\u{20DD}", at: at(0)) }
    #expect(line == "e\u{301}x中\u{20DD}")
    #expect(row(columns: 6) { $0.write("\u{301}a", at: at(0)) } == "a")
  }

  @Test func `ambiguous characters take two cells where the setting says so`() {
    let line = row(columns: 4, widths: Widths(ambiguous: 2)) { $0.write("①②③", at: at(0)) }
    #expect(line == "①②")
  }

  @Test func `a text can end before a column`() {
    #expect(row(columns: 8) { $0.write("1.5分", endingAt: 7, row: 0) } == "  1.5分")
    #expect(row(columns: 4) { $0.write("19,280", endingAt: 4, row: 0) } == "19,2")
  }
}
