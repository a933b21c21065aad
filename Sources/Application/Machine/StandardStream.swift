import Glibc

/// Standard output and standard error.
public enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes all of a text.
  ///
  /// A reader who has gone (`| head`) has had enough: that is no fault.
  public func write(_ text: String) throws(Refusal) {
    guard isatty(rawValue) == 1, let codeset = Codeset.ofProcess.chinese else {
      return try write(bytes: Array(text.utf8))
    }
    try write(bytes: LocaleText(codeset).bytes(of: text))
  }

  public func write(bytes all: [UInt8]) throws(Refusal) {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        return
      } else if errno != EINTR {
        throw .notPrinted(code: errno)
      }
    }
  }

  /// Fills the places of closed streams, so that no file of ours gets their numbers.
  public static func occupyClosed() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) == -1 {
      // Opened the wrong way round: reading nothing, writing nowhere.
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
