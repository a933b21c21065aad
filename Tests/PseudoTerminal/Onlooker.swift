import Glibc

/// Somebody who watches a test: sees what the program draws, and each key after a pause.
///
/// Only where `ZIPING_WATCH` gives the pause in milliseconds and the path of a terminal, as
/// `make watch` does: tests have no terminal of their own. It should have 80 × 24 cells or more.
struct Onlooker {
  private let terminal: Int32
  private let pause: UInt32

  init?() {
    guard let text = getenv("ZIPING_WATCH") else { return nil }
    let parts = String(cString: text).split(separator: " ")
    guard parts.count == 2, let pause = UInt32(parts[0]), pause <= 60_000 else { return nil }
    terminal = open(String(parts[1]), O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    self.pause = pause
  }

  func show(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Leaves time to see what the last key did.
  func wait() { usleep(pause * 1_000) }

  /// Gives the terminal back as it should be, however the program ended.
  func leave() {
    wait()
    // The main screen, no mouse, no marked pastes, a plain and visible cursor.
    show(Array("\u{1B}[?1049l\u{1B}[?1000l\u{1B}[?1006l\u{1B}[?2004l\u{1B}[0m\u{1B}[?25h".utf8))
    // What the terminal answered to the program's questions is for nobody.
    tcflush(terminal, TCIFLUSH)
    close(terminal)
  }
}
