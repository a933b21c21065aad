import Documents
import Glibc
import Storage

/// Runs `ziping-documents read` on a file: what is wrong with the file cannot hurt this program.
struct IntakeProcess {
  let file: ImportFile
  private static let secondsAllowed = 40

  /// Gives each line as it comes; a fault that the reader found is thrown.
  func read(_ take: (IntakeLine) -> Void) throws(Refusal) {
    guard let program = DocumentProcess.installed else { throw .intake(path: file.path, .noReader) }
    let fault = try refusing { () throws(StorageError) in
      try file.opened { input throws(StorageError) in run(program, input, take) }
    }
    if let fault { throw .intake(path: file.path, fault) }
  }

  private func run(_ program: String, _ input: Int32, _ take: (IntakeLine) -> Void) -> IntakeFault?
  {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .stopped }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let child = IntakeProcess.spawn(program, input: input, output: ends[1]) else {
      close(ends[0])
      close(ends[1])
      return .noReader
    }
    close(ends[1])
    var decoder = IntakeDecoder()
    let isInTime = IntakeProcess.drain(ends[0]) { bytes in decoder.decode(bytes, take) }
    close(ends[0])
    if !isInTime { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return decoder.fault ?? (decoder.hasEnded && isInTime ? nil : .stopped)
  }

  private static func spawn(_ program: String, input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    let arguments = [strdup(program), strdup("read"), nil]
    defer { for argument in arguments { free(argument) } }
    // Nothing of the environment: it could only change what the reader finds.
    let environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
    defer { for entry in environment { free(entry) } }
    return posix_spawn(&child, program, &actions, nil, arguments, environment) == 0 ? child : nil
  }

  /// - Returns: Whether the other end was closed in time.
  private static func drain(_ end: Int32, _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let deadline = now + secondsAllowed
    while true {
      var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let left = deadline - now
      guard left > 0 else { return false }
      let ready = poll(&waiting, 1, Int32(left * 1_000))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return false }
      let count = Glibc.read(end, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 }
      take(buffer[..<count])
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}

/// Takes the reader's bytes apart into lines.
struct IntakeDecoder {
  private var rest: [UInt8] = []
  private(set) var fault: IntakeFault?
  private(set) var hasEnded = false
  private static let longestLine = 8 << 20

  mutating func decode(_ bytes: ArraySlice<UInt8>, _ take: (IntakeLine) -> Void) {
    rest += bytes
    guard rest.count <= IntakeDecoder.longestLine else {
      fault = .tooLarge
      rest = []
      return
    }
    var start = 0
    while let end = rest[start...].firstIndex(of: 0x0A) {
      hand(over: rest[start..<end], to: take)
      start = end + 1
    }
    rest.removeSubrange(..<start)
  }

  private mutating func hand(over bytes: ArraySlice<UInt8>, to take: (IntakeLine) -> Void) {
    guard let line = IntakeLine(wire: String(decoding: bytes, as: UTF8.self)[...]) else {
      fault = fault ?? .stopped
      return
    }
    switch line {
    case .end: hasEnded = true
    case .fault(let found): fault = fault ?? found
    case .paragraph, .row, .sheet, .cells: if fault == nil { take(line) }
    }
  }
}
