import Terminal
import Testing

@Suite struct KeyBarTests {
  private let bar = KeyBar([
    KeyBar.Entry(key: "F2", label: "缘由"), KeyBar.Entry(key: "F3", label: "下一问题(3)"),
    KeyBar.Entry(key: "F4", label: "基础数据"), KeyBar.Entry(key: "F5", label: "预览"),
    KeyBar.Entry(key: "F6", label: "送审", isEnabled: false),
    KeyBar.Entry(key: "F1", label: "帮助"), KeyBar.Entry(key: "F7", label: "查找"),
    KeyBar.Entry(key: "F9", label: "菜单"), KeyBar.Entry(key: "Esc", label: "返回"),
  ])

  private func lines(columns: Int, rows: Int) -> [String] {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    bar.draw(into: &canvas, in: canvas.bounds)
    return canvas.lines
  }

  @Test func `one row holds it at 80 columns`() {
    #expect(
      lines(columns: 80, rows: 1) == [
        " F1帮助 F2缘由 F3下一问题(3) F4基础数据 F5预览 F6送审 F7查找 F9菜单 Esc返回"
      ])
    #expect(bar.rows(columns: 80) == 1)
  }

  @Test func `two rows hold it at 60 columns`() {
    #expect(bar.rows(columns: 60) == 2)
    #expect(
      lines(columns: 60, rows: 2) == [
        " F1帮助 F2缘由 F3下一问题(3) F4基础数据 F5预览 F6送审 F7查找",
        " F9菜单 Esc返回",
      ])
  }

  @Test(
    "A place of the bar belongs to the key that stands there",
    arguments: [
      (0, 0, nil), (1, 0, "F1"), (6, 0, "F1"), (7, 0, nil), (8, 0, "F2"), (1, 1, "F9"),
      (6, 1, "F9"),
      (8, 1, "Esc"), (40, 1, nil), (1, 2, nil),
    ] as [(Int, Int, String?)])
  func places(_ column: Int, _ row: Int, _ key: String?) {
    let place = Position(column: column, row: row)
    #expect(bar.entry(at: place, columns: 60, rows: 2)?.key == key)
  }

  @Test("Help is visible at any width", arguments: Array(60...200) + [8, 20])
  func help(columns: Int) {
    for rows in 1...2 {
      #expect(lines(columns: columns, rows: rows)[0].hasPrefix(" F1帮助"))
    }
  }

  @Test func `what is not possible now is dim`() {
    var canvas = Canvas(size: Size(columns: 80, rows: 1))
    bar.draw(into: &canvas, in: canvas.bounds)
    let styles = (0..<80).compactMap { canvas.cell(at: Position(column: $0, row: 0)) }
      .filter(\.style.isDim).map(\.text).joined()
    #expect(styles == "F6送审")
  }
}
