import CPseudoTerminal
import Glibc

extension PseudoTerminal {
  /// Types text.
  public func send(_ text: String) {
    onlooker?.wait()
    send(bytes: Array(text.utf8))
  }

  /// Presses a key, which means the bytes that the modes of the terminal demand.
  ///
  /// A program tells Escape from Alt by time: `settle()` before the next key.
  public func send(_ key: TerminalKey) {
    onlooker?.wait()
    switch key.meaning {
    case .press(let press):
      let key = Int32(press.key.rawValue) + Int32(press.functionKey)
      emulator_press(emulator, key, press.shift, press.control)
      answer()
    case .bytes(let bytes):
      send(bytes: bytes)
    }
  }

  /// Sends bytes as they are.
  public func send(bytes: [UInt8]) {
    unsent += bytes
    flush()
  }

  /// Pastes as xterm does: lines end in CR, and there are marks around it if the program wants them.
  public func paste(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    emulator_mark_paste(emulator, true)
    unsent += takeAnswer() + Array(lines.joined(separator: "\r").utf8)
    emulator_mark_paste(emulator, false)
    answer()
  }

  /// Clicks, if the program asked for the mouse.
  ///
  /// Button 1 is the left one, 4 and 5 are the wheel.
  public func click(column: Int, row: Int, button: Int = 1) {
    emulator_click(emulator, Int32(button), Int32(column), Int32(row))
    answer()
  }

  /// Gives the terminal another size; the kernel tells the program (SIGWINCH).
  public func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    emulator_resize(emulator, Int32(columns), Int32(rows))
    _ = terminal_set_size(master, Int32(columns), Int32(rows))
  }

  /// Sends a signal to the program.
  public func signal(_ signal: Int32) {
    Glibc.kill(process, signal)
  }

  /// Ends the program at once (SIGKILL).
  public func kill() {
    signal(SIGKILL)
  }

  /// Pulls the plug, like a lost ssh connection: the kernel sends SIGHUP, reading fails with EIO.
  public func hangUp() {
    closeLine()
  }
}
