import FoundationEssentials
import PseudoTerminal
import Testing

/// A text in `$EDITOR`, however that ends.
struct ExternalEditorTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  /// Opens the text in an editor that is these lines of shell.
  private func edit(_ script: String) throws -> PseudoTerminal {
    try ziping.data.write("#!/bin/sh\n\(script)\n", to: "editor.sh")
    ziping.environment["EDITOR"] = "/bin/sh \(ziping.data.path)/editor.sh"
    let terminal = try ziping.open("blank", "--at", "section.duties.text")
    try terminal.waitFor(text: "部门主要职责")
    terminal.send(.ctrl("e"))
    return terminal
  }

  @Test func `what it wrote comes back`() throws {
    let terminal = try edit("echo 编辑器里写的。 > \"$1\"")
    try terminal.waitFor(text: "编辑器里写的。")
    try quit(terminal)
    #expect(try ziping.data.read("drafts/blank.json").contains("编辑器里写的。"))
  }

  @Test func `what it wrote comes back also if it breaks off, and can be undone`() throws {
    let terminal = try edit("echo 编辑器里写的。 > \"$1\"; exit 1")
    try terminal.waitFor(text: "它存下的内容已经取回")
    try terminal.waitFor(text: "编辑器里写的。")
    terminal.send(.ctrl("z"))
    try terminal.waitFor(text: "已撤销")
    try quit(terminal)
    #expect(try !ziping.data.read("drafts/blank.json").contains("编辑器里写的。"))
  }

  @Test func `one that changes nothing and fails is said`() throws {
    let terminal = try edit("exit 3")
    try terminal.waitFor(text: "外部编辑器没有正常结束，内容没有改动")
    try quit(terminal)
  }

  private func quit(_ terminal: PseudoTerminal) throws {
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
  }
}
