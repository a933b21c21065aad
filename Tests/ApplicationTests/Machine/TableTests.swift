import Testing

@testable import Application

struct TableTests {
  @Test func `columns line up by cells, and no line ends in blanks`() {
    var table = Table(.left, .right, .left)
    table.add("结转结余率", "4", "0.28%")
    table.add("A", "27.5", "")
    table.add("两\n行")
    #expect(
      table.text == """
        结转结余率     4  0.28%
        A           27.5
        两 / 行

        """)
  }
}
