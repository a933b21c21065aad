import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// A passphrase while it is held, in the real program, by somebody who is not the system's
/// administrator.
///
/// The files of a process below `/proc` belong to root as long as it can be neither dumped nor
/// traced, else to its user; so whoever owns them tells whether `PR_SET_DUMPABLE` is off.
struct SecrecyTests {
  private let office: ReviewOffice
  /// Root may look into everything, so the program runs as somebody else then.
  private static let nobody: uid_t = 65_534

  init() throws {
    office = try ReviewOffice()
    try office.ziping.data.write("", to: "tmp/.keep")
    guard geteuid() == 0 else { return }
    let done = try shell("chown -R \(Self.nobody) .; chmod 755 .")
    guard done.status == .exited(0) else { throw Missing(description: done.error) }
  }

  @Test func `on the screen, a wrong passphrase loses nothing, and nobody can look meanwhile`()
    throws
  {
    let terminal = try open("--as", ReviewOffice.filler, ReviewOffice.draft)
    try terminal.waitForFocus("the cover") { $0.part == "封面" }
    terminal.send(.shiftF(9))
    try terminal.waitFor(text: "可以送审")
    try waitForOwner(user, of: terminal)
    terminal.send(.f(6))
    try terminal.waitFor(text: "送审说明")
    try terminal.write("请尽快审核。")
    terminal.send(.tab)
    try waitForOwner(0, of: terminal)
    let before = try files()
    type(Self.wrong, on: terminal)
    try terminal.waitFor(text: "口令不对")
    #expect(terminal.screen.joined().contains("请尽快审核。"))
    #expect(try files() == before)
    type(ReviewOffice.passphrase, on: terminal)
    try terminal.waitFor(text: "已送审，审核人处理之前不能再改。")
    try waitForOwner(user, of: terminal)
    try terminal.quit()
    try expectNowhere(in: terminal)
  }

  @Test func `at a command's question nobody can look, and a wrong passphrase leaves no trace`()
    throws
  {
    let before = try files()
    let arguments = ["submit", ReviewOffice.draft, "--as", ReviewOffice.filler]
    let terminal = try open(arguments)
    try terminal.waitFor(text: "口令（不显示）")
    try waitForOwner(0, of: terminal)
    type(Self.wrong, on: terminal)
    try terminal.waitFor(text: "口令不对，什么也没有改动。")
    #expect(try terminal.waitForExit() == .exited(4))
    #expect(try files() == before)
    try expectNowhere(in: terminal)
  }

  private static let wrong = "incorrect donkey battery"

  private func type(_ passphrase: String, on terminal: PseudoTerminal) {
    terminal.send(passphrase)
    terminal.settle()
    for name in ["cmdline", "environ"] { #expect(!read(name, of: terminal).contains("battery")) }
    #expect(!terminal.screen.joined().contains("battery"))
    terminal.send(.enter)
  }

  /// What whoever runs the tests can read of the process; nothing where they may not.
  private func read(_ name: String, of terminal: PseudoTerminal) -> String {
    let bytes = FileManager.default.contents(atPath: "/proc/\(terminal.process)/\(name)")
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Neither in what the terminal was sent nor in any file of data, configuration and `TMPDIR`.
  private func expectNowhere(in terminal: PseudoTerminal) throws {
    let sent = String(decoding: terminal.output, as: UTF8.self)
    #expect(!sent.contains("battery"))
    #expect(try shell("grep -rl -e battery . ; true").output == "")
  }

  /// All files of the office with their digests.
  private func files() throws -> String {
    try shell("find drafts people.* -type f | sort | xargs -d '\\n' sha256sum").output
  }

  private var user: uid_t { geteuid() == 0 ? Self.nobody : geteuid() }

  private func waitForOwner(_ wanted: uid_t, of terminal: PseudoTerminal) throws {
    try terminal.wait(for: "files of the process that belong to \(wanted)") {
      var status = stat()
      return stat("/proc/\(terminal.process)/environ", &status) == 0 && status.st_uid == wanted
    }
  }

  private func open(_ arguments: String...) throws -> PseudoTerminal { try open(arguments) }

  private func open(_ arguments: [String]) throws -> PseudoTerminal {
    let ziping = office.ziping
    let program = BuiltProgram.path("ziping")
    let own = arguments + ["--data", ziping.data.path]
    let dropping = ["--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups", program]
    let isRoot = geteuid() == 0
    return try PseudoTerminal(
      program: isRoot ? "/usr/bin/setpriv" : program, arguments: isRoot ? dropping + own : own,
      environment: ziping.environment.merging(["TMPDIR": ziping.data.file("tmp")]) { $1 },
      workingDirectory: ziping.data.path)
  }

  private func shell(_ line: String) throws -> CommandResult {
    try runCommand(
      "/bin/sh", ["-c", line], environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C"], input: "",
      workingDirectory: office.ziping.data.path)
  }
}
