import Glibc

/// How the system locks a file: a lock that belongs to the open file and ends with it (OFD lock).
///
/// It is a value so that tests can have a system that knows no locks, as some network shares do.
struct FileLocking: Sendable {
  enum Answer: Hashable, Sendable {
    case granted
    /// Somebody else has it.
    case refused
    /// The file system has no locks.
    case unknown
  }

  /// Asks for the lock of an open file.
  var lock: @Sendable (Int32) -> Answer
  /// Asks whether somebody has it, without taking it.
  var look: @Sendable (Int32) -> Answer

  static let system = FileLocking(
    lock: { ask($0, command: setLock) }, look: { ask($0, command: getLock) })

  /// F_OFD_GETLK and F_OFD_SETLK, which Glibc's module does not export.
  private static let getLock: Int32 = 36
  private static let setLock: Int32 = 37

  private static func ask(_ file: Int32, command: Int32) -> Answer {
    var request = Glibc.flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    let result = retrying { fcntl(file, command, &request) }
    guard result == 0 else { return [EAGAIN, EACCES].contains(errno) ? .refused : .unknown }
    guard command == getLock else { return .granted }
    return request.l_type == Int16(F_UNLCK) ? .granted : .refused
  }
}
