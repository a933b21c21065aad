import Glibc

/// Runs `ziping-documents` for one file: bytes in, bytes out, and an end to it in any case.
///
/// The process gets no data folder, no arguments but its job, and next to no environment. It limits
/// its own memory; here it is killed when its time is over or it writes too much.
struct DocumentProcess {
  /// The path of the program.
  let program: String
  var secondsAllowed = 60
  var bytesAllowed = 64 << 20

  typealias Fault = ProcessFault

  init() throws(Fault) {
    guard let found = DocumentProcess.installed else { throw .notFound }
    program = found
  }

  /// The program beside the running one, or in `<prefix>/libexec/ziping`.
  static var installed: String? { places.first { access($0, X_OK) == 0 } }

  private static var places: [String] {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return [] }
    let own = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = own.split(separator: "/").dropLast()
    let beside = "/" + folder.joined(separator: "/")
    let prefix = "/" + folder.dropLast().joined(separator: "/")
    return [beside + "/ziping-documents", prefix + "/libexec/ziping/ziping-documents"]
  }

  /// What the program writes when it reads the input.
  func run(_ arguments: [String], input: [UInt8]) throws(Fault) -> [UInt8] {
    let child = try ChildProcess(program, arguments, environment: environment)
    let output = exchange(input, with: child)
    let status = child.end(killing: output.fault != nil)
    if let fault = output.fault { throw fault }
    guard status == 0 else { throw .failed(status: status) }
    return output.bytes
  }

  /// Fonts are looked for, and their index kept, in the user's own folders.
  private var environment: [String] {
    let surrounding = ProcessEnvironment.variables
    let kept = ["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "FONTCONFIG_FILE"]
    return ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "TZ=UTC"]
      + kept.compactMap { name in surrounding[name].map { "\(name)=\($0)" } }
  }
}

extension DocumentProcess {
  /// Writes and reads as the child is ready, until it closes its output or time is over.
  private func exchange(
    _ input: [UInt8], with child: ChildProcess
  ) -> (bytes: [UInt8], fault: Fault?) {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var output: [UInt8] = []
    var written = 0
    let end = MonotonicClock.milliseconds + secondsAllowed * 1_000
    while true {
      let left = end - MonotonicClock.milliseconds
      guard left > 0 else { return ([], .tookTooLong) }
      let ready = child.wait(writing: written < input.count, milliseconds: left)
      if ready.canWrite {
        written = child.write(input, from: written)
        if written == input.count { child.closeInput() }
      }
      if ready.canRead {
        guard let chunk = child.read() else { return (output, nil) }
        output += chunk
        guard output.count <= bytesAllowed else { return ([], .wroteTooMuch) }
      }
    }
  }
}
