import Glibc

/// A started program with a pipe for its output; what it complains of goes nowhere.
///
/// Both directions of the second program go through here: files to be written and files to be read.
final class ChildProcess {
  /// What the program reads.
  enum Input {
    /// What `write` gives it.
    case pipe
    /// An open file, which stays the caller's.
    case descriptor(Int32)
  }

  private let process: pid_t
  private var input: Int32
  private let output: Int32

  init(
    _ program: String, _ arguments: [String], environment: [String], input source: Input = .pipe
  ) throws(DocumentProcess.Fault) {
    guard let toChild = Pipe.from(source) else { throw .notStarted(code: errno) }
    guard let fromChild = Pipe() else {
      toChild.close()
      throw .notStarted(code: errno)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild.reading, 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild.writing, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let code = ChildProcess.withStrings([program] + arguments) { arguments in
      ChildProcess.withStrings(environment) { environment in
        posix_spawn(&process, program, &actions, nil, arguments, environment)
      }
    }
    toChild.closeReading()
    close(fromChild.writing)
    self.process = process
    input = toChild.writing
    output = fromChild.reading
    guard code == 0 else {
      if input >= 0 { close(input) }
      close(output)
      throw .notStarted(code: code)
    }
    if input >= 0 { _ = fcntl(input, F_SETFL, O_NONBLOCK) }
  }

  private static func withStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }

  /// Waits until something can be done; nothing can when the time is over.
  func wait(writing: Bool, milliseconds: Int) -> (canRead: Bool, canWrite: Bool) {
    var places = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: writing ? input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&places, 2, Int32(milliseconds)) > 0 else { return (false, false) }
    return (places[0].revents != 0, places[1].revents != 0)
  }

  /// Writes some of the bytes.
  ///
  /// - Returns: How many are written in all; all of them when the child reads no more.
  func write(_ bytes: [UInt8], from start: Int) -> Int {
    let count = bytes.withUnsafeBytes { buffer in
      Glibc.write(input, buffer.baseAddress.map { $0 + start }, buffer.count - start)
    }
    if count >= 0 { return start + count }
    return errno == EAGAIN || errno == EINTR ? start : bytes.count
  }

  func closeInput() {
    close(input)
    input = -1
  }

  /// What has come; nil at the end.
  func read() -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = chunk.withUnsafeMutableBytes { Glibc.read(output, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { return [] }
    return count > 0 ? Array(chunk[..<count]) : nil
  }

  /// Closes the pipes and waits for the end.
  ///
  /// - Returns: The exit code, or 128 and the number of the signal that ended it.
  func end(killing: Bool) -> Int32 {
    if input >= 0 { closeInput() }
    if killing { kill(process, SIGKILL) }
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// Two ends of a pipe that no other child inherits.
private struct Pipe {
  let reading: Int32
  /// -1 where there is nothing to write to.
  let writing: Int32
  /// The reading end is the caller's file.
  private let isBorrowed: Bool

  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.init(reading: ends[0], writing: ends[1], isBorrowed: false)
  }

  private init(reading: Int32, writing: Int32, isBorrowed: Bool) {
    self.reading = reading
    self.writing = writing
    self.isBorrowed = isBorrowed
  }

  static func from(_ source: ChildProcess.Input) -> Pipe? {
    switch source {
    case .pipe: Pipe()
    case .descriptor(let file): Pipe(reading: file, writing: -1, isBorrowed: true)
    }
  }

  func closeReading() { if !isBorrowed { Glibc.close(reading) } }

  func close() {
    closeReading()
    if writing >= 0 { Glibc.close(writing) }
  }
}
