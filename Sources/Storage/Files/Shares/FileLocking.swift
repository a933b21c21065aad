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

  /// The byte that is locked stands far behind what the file says: on SMB nobody else can read a
  /// byte that somebody has locked.
  private static let place = off_t(1 << 30)

  private static func request(_ type: Int32) -> Glibc.flock {
    var request = Glibc.flock()
    request.l_type = Int16(type)
    request.l_whence = Int16(SEEK_SET)
    request.l_start = place
    request.l_len = 1
    return request
  }

  private static func ask(_ file: Int32, command: Int32) -> Answer {
    var request = request(F_WRLCK)
    let result = retrying { fcntl(file, command, &request) }
    guard result == 0 else { return [EAGAIN, EACCES].contains(errno) ? .refused : .unknown }
    guard command == setLock || request.l_type == Int16(F_UNLCK) else { return .refused }
    return isKnownToAll(file) ? .granted : .unknown
  }

  /// Whether a lock of this file would be known to all machines that have it.
  private static func isKnownToAll(_ file: Int32) -> Bool {
    guard ShareKind(of: file) != nil else { return true }
    var status = stat()
    guard fstat(file, &status) == 0, let mounts = MountTable.ofProcess else { return true }
    return !mounts.keepsLocksLocal(device: UInt(status.st_dev))
  }
}

extension FileLocking {
  /// Keeps Linux's client of SMB from going on to use the file behind its end.
  ///
  /// It closes a file a second later than it is told to (`closetimeo`), and whoever opens the name
  /// within that second gets the old one, though another machine has put a new one there. It does
  /// not where somebody has asked for a lock.
  static func endWithClosing(_ file: Int32) {
    guard ShareKind(of: file) == .smb else { return }
    var request = request(F_RDLCK)
    _ = fcntl(file, getLock, &request)
  }
}
