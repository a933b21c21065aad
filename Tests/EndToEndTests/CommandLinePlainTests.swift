import PseudoTerminal
import Testing

/// Questions and answers where there is a terminal, but none with a screen.
struct CommandLinePlainTests {
  @Test("Without a usable screen the program asks line by line", arguments: ["dumb", "unknown"])
  func dumb(kind: String) throws {
    let ziping = try BuiltZiping(drafts: ["wuhua-2023"])
    ziping.environment["TERM"] = kind
    let terminal = try ziping.open("wuhua-2023")
    try terminal.waitFor(text: "请输入编号（1 至 37）")
    terminal.send("１")
    terminal.send(.enter)
    try terminal.waitFor(text: "现在：五华县社会保险基金管理局")
    terminal.send("测试局")
    terminal.send(.enter)
    try terminal.waitFor(text: "已存。")
    terminal.send("q")
    terminal.send(.enter)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try ziping.run("fields", "wuhua-2023").output.contains("测试局"))
  }

  @Test func `the end of input is the end, without a fault`() throws {
    let ziping = try BuiltZiping(drafts: ["wuhua-2023"])
    let terminal = try ziping.open("--plain", "wuhua-2023")
    try terminal.waitFor(text: "请输入编号（1 至 37）")
    terminal.send(.ctrl("d"))
    #expect(try terminal.waitForExit() == .exited(0))
  }
}
