import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

private let setpriv = "/usr/bin/setpriv"

/// A draft that cannot be written stays on the screen until it lies somewhere.
struct FailedSaveTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  private var draft: String {
    get throws { try ziping.data.read("drafts/blank.json") }
  }

  /// Opens the draft, started by other words than the program's own path.
  private func open(_ prefix: [String] = []) throws -> PseudoTerminal {
    let words =
      prefix + [
        BuiltProgram.path("ziping"), "--data", ziping.data.path, "blank", "--at",
        "section.duties.text",
      ]
    let terminal = try PseudoTerminal(
      program: words[0], arguments: Array(words.dropFirst()), environment: ziping.environment,
      columns: 200)
    try terminal.waitForFocus("the text") { $0.label == "主要职责" }
    terminal.settle()
    return terminal
  }

  /// Chooses a line of the question on the screen.
  private func choose(_ choice: String, on terminal: PseudoTerminal) throws {
    for _ in 0..<5 where !terminal.screen.contains(where: { $0.contains("> " + choice) }) {
      terminal.send(.down)
      terminal.settle(quiet: .milliseconds(50))
    }
    terminal.send(.enter)
  }

  private func expectRefused(_ terminal: PseudoTerminal, _ sentence: String) throws {
    terminal.send("直接经办")
    terminal.send(.ctrl("s"))
    try terminal.waitFor(text: "保存失败")
    try terminal.waitFor(text: sentence)
    try terminal.waitFor(text: "直接经办")
    terminal.send(.ctrl("q"))
    try terminal.waitFor(text: "还没有保存")
    try terminal.waitFor(text: "再试一次")
  }

  /// Takes the permission to write away, also from root, who otherwise needs none.
  private func openReadOnly() throws -> PseudoTerminal {
    chmod(ziping.data.file("drafts"), 0o555)
    let isRoot = getuid() == 0
    return try open(isRoot ? [setpriv, "--bounding-set", "-dac_override"] : [])
  }

  private static var canBeReadOnly: Bool {
    guard getuid() == 0 else { return true }
    let tried = try? runCommand(setpriv, ["--bounding-set", "-dac_override", "/bin/true"])
    return tried?.status == .exited(0)
  }

  @Test(.enabled(if: canBeReadOnly, "root cannot give up its rights here"))
  func `a read-only folder keeps the text until it lies elsewhere`() throws {
    let before = try draft
    let terminal = try openReadOnly()
    defer { chmod(ziping.data.file("drafts"), 0o755) }
    try expectRefused(terminal, "不能写入，文件夹可能是只读的。请检查文件夹的权限，或用 --data 另选一个数据文件夹。")
    try choose("另存到别处（主目录）", on: terminal)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try draft == before)
    let copies = try ziping.data.names().filter { $0.hasSuffix(".json") }
    #expect(copies.count == 1)
    #expect(try ziping.data.read(copies.first ?? "").contains("直接经办"))
  }

  @Test(.enabled(if: canBeReadOnly, "root cannot give up its rights here"))
  func `a folder that can be written again takes what was kept`() throws {
    let terminal = try openReadOnly()
    try expectRefused(terminal, "不能写入，文件夹可能是只读的。")
    chmod(ziping.data.file("drafts"), 0o755)
    try choose("再试一次", on: terminal)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try draft.contains("\"duties\": \"直接经办\""))
  }

  @Test(.disabled(if: BuiltProgram.isSanitized, "the thread sanitizer writes a file as it starts"))
  func `a full disk leaves the file as it was, and the text on the screen`() throws {
    let before = try draft
    let terminal = try open(["/bin/sh", "-c", "ulimit -f 0; exec \"$@\"", "sh"])
    try expectRefused(terminal, "磁盘已满，或超出了允许的大小")
    try choose("回去继续填写", on: terminal)
    try terminal.waitForFocus("the text") { $0.label == "主要职责" }
    #expect(terminal.screen.contains { $0.contains("直接经办") })
    terminal.send(.ctrl("q"))
    try terminal.waitFor(text: "还没有保存")
    try choose("不保存，直接退出", on: terminal)
    try terminal.waitForExit()
    #expect(try draft == before)
    #expect(terminal.screen.joined().contains("最后的修改没有保存。"))
    let names = try ziping.data.names(in: "drafts")
    #expect(names.allSatisfy { !$0.hasSuffix(".tmp") }, "\(names)")
  }
}

/// Two hands on one file.
struct ChangedUnderneathTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  private static let question = "在打开之后被别处改动或删除。"

  /// Types a text while somebody else enters a name, and tries to save.
  private func collide() throws -> PseudoTerminal {
    let terminal = try ziping.open("blank", "--at", "section.duties.text", columns: 120)
    try terminal.waitForFocus("the text") { _ in true }
    terminal.settle()
    // A program that knows no locks; our own commands keep off.
    #expect(try ziping.run("set", "blank", "cover.filler=张三").status == .exited(4))
    let draft = try ziping.data.read("drafts/blank.json")
    _ = try ziping.data.write(
      draft.replacing("\"cover\": {", with: "\"cover\": {\n    \"filler\": \"张三\","),
      to: "drafts/blank.json")
    terminal.send("直接经办")
    terminal.send(.ctrl("s"))
    try terminal.waitFor(text: Self.question)
    try terminal.waitFor(text: "> 与对方的改动逐项合并")
    return terminal
  }

  @Test func `both are merged field by field`() throws {
    let terminal = try collide()
    terminal.send(.enter)
    try terminal.waitFor(text: "全部已定")
    #expect(terminal.screen.contains { $0.contains("[我改的]") && $0.contains("主要职责") })
    #expect(terminal.screen.contains { $0.contains("[对方改的]") && $0.contains("填报人") })
    terminal.send(.ctrl("s"))
    try terminal.waitFor(text: "已合并")
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    let merged = try ziping.data.read("drafts/blank.json")
    #expect(merged.contains("直接经办") && merged.contains("张三"))
    #expect(try ziping.data.names(in: "drafts/blank.versions").count == 2)
  }

  @Test func `mine goes into a copy, theirs stays`() throws {
    let terminal = try collide()
    terminal.send(.down)
    try terminal.waitFor(text: "> 把我的内容另存为副本")
    terminal.send(.enter)
    try terminal.waitFor(text: "已另存为")
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    let names = try ziping.data.names(in: "drafts").filter { $0.hasSuffix(".json") }
    #expect(names.count == 2)
    let copy = try ziping.data.read("drafts/" + (names.first { $0 != "blank.json" } ?? ""))
    #expect(copy.contains("直接经办") && !copy.contains("张三"))
    let theirs = try ziping.data.read("drafts/blank.json")
    #expect(theirs.contains("张三") && !theirs.contains("直接经办"))
  }

  @Test func `reading again shows theirs`() throws {
    let terminal = try collide()
    terminal.send(.down)
    try terminal.waitFor(text: "> 把我的内容另存为副本")
    terminal.send(.down)
    try terminal.waitFor(text: "> 放弃我的修改")
    terminal.send(.enter)
    try terminal.waitForFocus("the form") { _ in true }
    terminal.settle()
    #expect(!terminal.screen.contains { $0.contains("直接经办") })
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try ziping.data.read("drafts/blank.json").contains("张三"))
  }

  @Test func `going on keeps mine on the screen and theirs on the disk`() throws {
    let terminal = try collide()
    terminal.send(.escape)
    try terminal.waitForFocus("the text") { $0.label == "主要职责" }
    #expect(terminal.screen.contains { $0.contains("直接经办") })
    #expect(try ziping.data.read("drafts/blank.json").contains("张三"))
    terminal.send(.ctrl("q"))
    try terminal.waitFor(text: Self.question)
  }

  @Test func `a draft that was deleted meanwhile is not lost`() throws {
    let terminal = try ziping.open("blank", "--at", "section.duties.text", columns: 120)
    try terminal.waitForFocus("the text") { _ in true }
    terminal.settle()
    unlink(ziping.data.file("drafts/blank.json"))
    terminal.send("直接经办")
    terminal.send(.ctrl("q"))
    try terminal.waitFor(text: Self.question)
    terminal.send(.enter)
    try terminal.waitForExit()
    let names = try ziping.data.names(in: "drafts").filter { $0.hasSuffix(".json") }
    #expect(try names.contains { try ziping.data.read("drafts/" + $0).contains("直接经办") })
  }
}
