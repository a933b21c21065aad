import Terminal
import Testing

@Suite struct KeymapTests {
  private enum Action: Equatable { case help, why, find, quit }

  private let keymap = Keymap<Action>([
    Binding([.function(2)], .why, "缘由", section: "查看"),
    Binding([.function(7), .control("f")], .find, "查找", section: "移动"),
    Binding([.function(1), .character("?")], .help, "帮助", section: "查看"),
    Binding([.control("q")], .quit, "退出", section: "程序", isInBar: false),
  ])

  @Test func `a key finds its action`() {
    #expect(keymap.action(for: .control("f")) == .find)
    #expect(keymap.action(for: .function(3)) == nil)
  }

  @Test func `a full-width key is the key`() {
    #expect(keymap.action(for: .character("？")) == .help)
  }

  @Test func `the bar follows the table, with other labels and what is not possible now`() {
    let bar = keymap.bar(
      label: { $0.action == .find ? "查找(3)" : nil }, isEnabled: { $0 != .why })
    #expect(bar.entries.map(\.key) == ["F1", "F2", "F7"])
    #expect(bar.entries.map(\.label) == ["帮助", "缘由", "查找(3)"])
    #expect(bar.entries.map(\.isEnabled) == [true, false, true])
  }

  @Test func `help lists the sections in order`() {
    #expect(keymap.sections == ["查看", "移动", "程序"])
    #expect(keymap.bindings(in: "查看").map(\.allKeyLabels) == ["F2", "F1 / ?"])
  }

  @Test func `a key in two lines is found`() {
    #expect(keymap.repeatedKeys == [])
    let more = keymap.followed(by: Keymap([Binding([.function(2)], .quit, "退出")]))
    #expect(more.repeatedKeys == [.function(2)])
    #expect(more.action(for: .function(2)) == .why)
  }

  @Test(
    "Keys have names",
    arguments: [
      (KeyPress.function(1), "F1"), (.control("q"), "^Q"), (.shift(.function(3)), "Shift+F3"),
      (KeyPress(.down, .control), "^Down"), (KeyPress(.pageDown), "PgDn"), (.alt("x"), "Alt+X"),
      (.backTab, "Shift+Tab"), (.character(" "), "Space"),
    ])
  func labels(press: KeyPress, label: String) {
    #expect(press.label == label)
  }
}
