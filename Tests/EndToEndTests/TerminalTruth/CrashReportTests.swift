import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// What a crash of the program leaves behind: the real program, killed by real signals.
struct CrashReportTests {
  private let ziping: BuiltZiping
  private static let secret = "绝密的经办内容"

  init() throws {
    ziping = try BuiltZiping()
    ziping.environment["XDG_STATE_HOME"] = ziping.data.path + "/state"
    try ziping.makeDraft("zhangsan-2023")
  }

  private var reports: String { ziping.data.path + "/state/ziping/crashes" }

  /// Types something, and lets the program die of a signal.
  private func crash(_ signal: Int32, leaving: TerminalKey? = nil) throws -> String {
    let terminal = try ziping.open("zhangsan-2023", "--at", "section.duties.text")
    try terminal.waitFor(text: "部门主要职责")
    terminal.send(Self.secret)
    try terminal.waitFor(text: Self.secret)
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    return terminal.screen.joined().filter { $0 != " " }
  }

  @Test(
    "A crash says where the text is and leaves a report without it",
    arguments: [
      (SIGSEGV, "SIGSEGV"), (SIGABRT, "SIGABRT"), (SIGBUS, "SIGBUS"), (SIGILL, "SIGILL"),
      (SIGTRAP, "SIGTRAP"), (SIGFPE, "SIGFPE"),
    ])
  func crash(_ signal: Int32, _ name: String) throws {
    let screen = try crash(signal)
    let path = reports + "/crash-0.txt"
    #expect(screen.contains("输入的内容都在草稿旁的日志"))
    #expect(screen.hasSuffix("出错记录（不含填写的内容，可发给维护人员）：" + path))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "program: ziping 0.1.0")
    #expect(lines[1] == "signal: " + name)
    #expect(lines.contains("size: 80x24"))
    #expect(lines.contains("screen: filling"))
    #expect(lines.contains { $0.hasPrefix("screens drawn: ") })
    // From the line of the journal to the last frame nothing but addresses.
    let frames = lines.drop { $0 != "backtrace:" }.dropFirst()
    #expect(!frames.isEmpty)
    #expect(frames.allSatisfy { $0.hasPrefix("  ziping+0x") || $0.hasPrefix("  library 0x") })
    for personal in [Self.secret, "绝密", "五华县", "zhangsan", ziping.data.path] {
      #expect(!text.contains(personal))
    }
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `the report is for its owner alone, and no more than ten are kept`() throws {
    for _ in 1...3 { _ = try crash(SIGABRT) }
    #expect(try files() == ["crash-0.txt", "crash-1.txt", "crash-2.txt"])
    for name in try files() {
      let attributes = try FileManager.default.attributesOfItem(atPath: reports + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    let folder = try FileManager.default.attributesOfItem(atPath: reports)
    #expect(folder[.posixPermissions] as? Int == 0o700)
    for number in 3...9 {
      try ziping.data.write("older", to: "state/ziping/crashes/crash-\(number).txt")
    }
    // The oldest gives way.
    var times = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, reports + "/crash-7.txt", &times, 0) == 0)
    let screen = try crash(SIGSEGV)
    #expect(screen.hasSuffix("crash-7.txt"))
    #expect(try files().count == 10)
  }

  @Test func `a folder that cannot be made costs the report, not the rest`() throws {
    ziping.environment["XDG_STATE_HOME"] = "/proc/nowhere"
    let screen = try crash(SIGSEGV)
    #expect(screen.contains("输入的内容都在草稿旁的日志"))
    #expect(!screen.contains("出错记录"))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: reports).sorted()
  }
}
