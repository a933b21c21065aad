import CPseudoTerminal
import Glibc

/// What to start.
struct Command {
  var program: String
  var arguments: [String]
  var environment: [String: String]
  var workingDirectory: String?

  /// Starts it on a new pseudo-terminal of this size.
  func startOnTerminal(columns: Int, rows: Int) throws -> (process: Int32, master: Int32) {
    var process: pid_t = 0
    var master: Int32 = -1
    try start { child_start_on_terminal(&$0, Int32(columns), Int32(rows), &process, &master) }
    return (process, master)
  }

  /// Starts it without a terminal, reading and writing these descriptors.
  func start(input: Int32, output: Int32, error: Int32) throws -> Int32 {
    var process: pid_t = 0
    try start { child_start_with_files(&$0, [input, output, error], &process) }
    return process
  }

  private func start(_ body: (inout child_program) -> Int32) throws {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let error = withCStrings([program] + arguments) { arguments in
      withCStrings(variables) { variables in
        withCStrings([program] + [workingDirectory].compactMap(\.self)) { names in
          var command = child_program(
            path: names[0], arguments: arguments, environment: variables, folder: names[1])
          return body(&command)
        }
      }
    }
    guard error == 0 else {
      throw PseudoTerminalError.notStarted(
        program: program, reason: strerror(error).map { String(cString: $0) } ?? "\(error)")
    }
  }
}

/// Lends strings as C wants them, with NULL after the last one.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) } + [nil]
  defer { pointers.forEach { free($0) } }
  return pointers.withUnsafeBufferPointer { buffer in
    guard let address = buffer.baseAddress else { preconditionFailure("it has at least the nil") }
    return body(address)
  }
}
