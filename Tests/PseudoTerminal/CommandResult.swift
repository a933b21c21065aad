import CPseudoTerminal
import Glibc

/// What a command left behind.
public struct CommandResult: Equatable, Sendable {
  public var status: ExitStatus
  public var output: String
  public var error: String
}

/// Runs a command without a terminal, to its end.
///
/// - Parameters:
///   - program: The path of the program; it is not searched for.
///   - arguments: The arguments, without the name of the program.
///   - environment: All there is in the environment, beside `LANG`.
///   - input: What it can read; it then meets the end of the file.
///   - workingDirectory: Where it starts; here, if nil.
///   - timeout: How long it may take before it is killed.
/// - Returns: Its status and all it wrote.
/// - Throws: `PseudoTerminalError.notStarted`.
public func runCommand(
  _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
  input: String = "", workingDirectory: String? = nil, timeout: Duration = .seconds(30)
) throws -> CommandResult {
  let files = (0..<3).map { _ in child_anonymous_file() }
  defer { files.forEach { close($0) } }
  let bytes = Array(input.utf8)
  guard pwrite(files[0], bytes, bytes.count, 0) == bytes.count else {
    throw PseudoTerminalError.notStarted(program: program, reason: "no file for its input")
  }
  let command = Command(
    program: program, arguments: arguments,
    environment: ["LANG": "C.UTF-8"].merging(environment) { _, given in given },
    workingDirectory: workingDirectory)
  let process = try command.start(input: files[0], output: files[1], error: files[2])
  let status = waitForEnd(of: process, timeout: timeout)
  return CommandResult(
    status: status, output: contents(of: files[1]), error: contents(of: files[2]))
}

private func waitForEnd(of process: Int32, timeout: Duration) -> ExitStatus {
  let deadline = SuspendingClock().now + timeout
  while SuspendingClock().now < deadline {
    if let status = ExitStatus.ofChild(process) { return status }
    usleep(1_000)
  }
  kill(process, SIGKILL)
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return ExitStatus(waitStatus: status)
}

private func contents(of file: Int32) -> String {
  let size = Int(max(0, lseek(file, 0, SEEK_END)))
  // Without room it would write into the empty array that all threads share.
  guard size > 0 else { return "" }
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = max(0, pread(file, buffer.baseAddress, size, 0))
  }
  return String(decoding: bytes, as: UTF8.self)
}
