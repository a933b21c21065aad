import Glibc

/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
  case exited(Int32)
  case signalled(Int32)

  /// What `waitpid` reported.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xff) : .signalled(signal)
  }

  /// The status of a child that has ended; nil while it runs.
  static func ofChild(_ process: Int32) -> ExitStatus? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    return ExitStatus(waitStatus: status)
  }
}
