import CPseudoTerminal
import Glibc

extension PseudoTerminal {
  /// Waits for the program to write or to end, for at most this long, and shows what it wrote.
  func pump(for duration: Duration) {
    flush()
    guard master >= 0 else {
      usleep(1_000)
      return
    }
    let events = Int16(POLLIN | (unsent.isEmpty ? 0 : POLLOUT))
    var line = pollfd(fd: master, events: events, revents: 0)
    let milliseconds = max(0, (duration / .milliseconds(1)).rounded(.up))
    guard poll(&line, 1, Int32(milliseconds)) > 0 else { return }
    if !read(), line.revents & Int16(POLLHUP) != 0 {
      // All that was written is read, and nobody is there: only the exit is still to come.
      usleep(1_000)
    }
  }

  /// Reads what there is; false if there is nothing.
  private func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    lastOutputTime = SuspendingClock().now
    let bytes = Array(buffer[..<count])
    output += bytes
    let shown = filter.filter(bytes)
    emulator_write(emulator, shown, shown.count)
    onlooker?.show(shown)
    answer()
    return true
  }

  /// Sends on what the emulator answers to the program.
  func answer() {
    unsent += takeAnswer()
    flush()
  }

  func takeAnswer() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
      count = emulator_take_answer(emulator, buffer.baseAddress, buffer.count)
    }
  }

  /// Writes as much as the program's line takes now.
  func flush() {
    while !unsent.isEmpty, master >= 0 {
      let count = write(master, unsent, unsent.count)
      guard count > 0 else { return }
      unsent.removeFirst(count)
    }
  }
}
