import CPseudoTerminal
import Glibc

/// A program in a pseudo-terminal, with a terminal emulator showing what it draws.
///
/// Columns and rows count from 0. One thread at a time may use it. Nothing is read from the program
/// while no method is waiting, so a test always ends with a wait before it looks at the screen.
public final class PseudoTerminal {
  public internal(set) var columns: Int
  public internal(set) var rows: Int
  /// The process that was started; the leader of its session.
  public let process: Int32
  /// Everything the program wrote, as it wrote it.
  public internal(set) var output: [UInt8] = []
  /// When the last byte of `output` was read (CLOCK_MONOTONIC).
  public internal(set) var lastOutputTime = SuspendingClock().now
  /// How the program ended, once a wait has noticed it.
  public internal(set) var exitStatus: ExitStatus?

  let emulator: OpaquePointer
  var filter: AmbiguousWidthFilter
  /// Our end of the line; -1 once hung up.
  var master: Int32
  /// Who watches, if somebody does.
  let onlooker = Onlooker()
  /// What the program has not yet taken from us.
  var unsent: [UInt8] = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The path of the program; it is not searched for.
  ///   - arguments: The arguments, without the name of the program.
  ///   - environment: All there is in the environment, beside `TERM` and `LANG`.
  ///   - columns: The width of the terminal.
  ///   - rows: The height of the terminal.
  ///   - ambiguousWidth: The cells of a character such as `①`: 1, or 2 as in `xterm +cjk_width`.
  ///   - dropped: Characters that it does not know and leaves out, as tmux does.
  ///   - workingDirectory: Where the program starts; here, if nil.
  /// - Throws: `PseudoTerminalError.notStarted`.
  public init(
    program: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, ambiguousWidth: Int = 1,
    dropping dropped: [ClosedRange<UInt32>] = [], workingDirectory: String? = nil
  ) throws {
    let defaults = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    let command = Command(
      program: program, arguments: arguments,
      environment: defaults.merging(environment) { _, given in given },
      workingDirectory: workingDirectory)
    (process, master) = try command.startOnTerminal(columns: columns, rows: rows)
    guard let emulator = emulator_new(Int32(columns), Int32(rows)) else {
      throw PseudoTerminalError.notStarted(program: program, reason: "no memory")
    }
    self.emulator = emulator
    self.columns = columns
    self.rows = rows
    filter = AmbiguousWidthFilter(width: ambiguousWidth, dropping: dropped)
  }

  deinit {
    closeLine()
    if exitStatus == nil {
      Glibc.kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    onlooker?.leave()
    emulator_free(emulator)
  }

  func closeLine() {
    guard master >= 0 else { return }
    close(master)
    master = -1
  }
}
