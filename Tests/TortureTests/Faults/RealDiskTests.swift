import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// A disk of the kernel's own, small and full, or read-only: not a fault that is made up.
///
/// It needs a mount namespace, which a container may not give.
@Suite(.enabled(if: MountNamespace.isPossible))
struct RealDiskTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  @Test func `on a full disk the text stays, and is saved once there is room`() throws {
    let terminal = try open(
      "size=200k",
      """
      ( until [ -e fill ]; do sleep 0.02; done
        dd if=/dev/zero of=data/drafts/.fill bs=1k 2>dd.txt; touch filled
        until [ -e free ]; do sleep 0.02; done
        rm data/drafts/.fill; touch freed ) &
      """)
    try terminal.waitFor(text: Ground.before)
    terminal.send(.ctrlEnd)
    try order("fill", "filled")
    terminal.send("满盘时写的。")
    try terminal.waitFor(text: Ground.before + "满盘时写的。")
    terminal.send(.ctrl("s"))
    try terminal.waitFor(text: "磁盘已满")
    #expect(terminal.screen.joined().isChineseAdvice, "\(terminal.screen)")
    try order("free", "freed")
    for _ in 0..<3 where !terminal.line(0).contains("已存") {
      if terminal.screen.contains(where: { $0.contains("> ") && $0.contains("再试一次") }) {
        terminal.send(.enter)
      } else {
        terminal.send(.ctrl("s"))
      }
      terminal.settle()
    }
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0), "\(terminal.screen)")
    #expect(try ground.text(in: "result") == Ground.before + "满盘时写的。")
  }

  @Test func `a read-only disk is said, and the draft can be looked at`() throws {
    let terminal = try open("size=200k", "mount -o remount,ro data/drafts")
    try terminal.waitFor(text: Ground.before)
    terminal.send("写")
    terminal.send(.ctrl("s"))
    terminal.settle()
    #expect(terminal.screen.joined().isChineseAdvice, "\(terminal.screen)")
    for _ in 0..<4 where !terminal.hasEnded {
      terminal.send(.ctrl("q"))
      terminal.settle()
      if terminal.screen.contains(where: { $0.contains("另存到别处") || $0.contains("另存为副本") }) {
        for _ in 0..<5
        where !terminal.screen.contains(where: { $0.contains("> 另存到别处") || $0.contains("> 把我的") }) {
          terminal.send(.down)
          terminal.settle(quiet: .milliseconds(50))
        }
        terminal.send(.enter)
        terminal.settle()
      }
    }
    try terminal.waitForExit()
    #expect(try ground.text(in: "result") == Ground.before)
  }

  /// Starts the program where the drafts' folder is a small disk of its own.
  private func open(_ options: String, _ shell: String) throws -> PseudoTerminal {
    let script = """
      mv data/drafts start && mkdir data/drafts
      mount -t tmpfs -o \(options),mode=700 t data/drafts
      cp start/blank.json data/drafts/
      \(shell)
      "$PROGRAM" --data "$PWD/data" blank --at section.duties.text
      status=$?
      cp -r data/drafts result
      exit $status
      """
    return try PseudoTerminal(
      program: "/usr/bin/unshare", arguments: ["-Urm", "/bin/sh", "-c", script],
      environment: [
        "HOME": ground.root.file("home"), "PROGRAM": ground.program, "PATH": "/usr/bin:/bin",
        "SWIFT_BACKTRACE": "enable=no",
      ], columns: 120, rows: 24, workingDirectory: ground.root.path)
  }

  /// Asks the shell in the background for something, and waits until it is done.
  private func order(_ wish: String, _ answer: String) throws {
    try ground.root.write("", to: wish)
    let path = ground.root.file(answer)
    for _ in 0..<1_000 where !FileManager.default.fileExists(atPath: path) { usleep(10_000) }
    #expect(FileManager.default.fileExists(atPath: path))
  }
}

/// A view of the file system that belongs to one process, in which anybody may mount.
private enum MountNamespace {
  static let isPossible: Bool = {
    let mounted = try? runCommand(
      "/usr/bin/unshare", ["-Urm", "/bin/mount", "-t", "tmpfs", "t", "/mnt"])
    return mounted?.status == .exited(0)
  }()
}
