import DocumentFormats
import Documents
import Glibc

/// `ziping-documents read`: a file of Word or Excel on standard input, its lines on standard output.
enum ReadJob {
  static let name = "read"
  /// Private memory beyond code: the largest sheet that is let in needs a third of it.
  private static let dataBytes: rlim_t = 256 << 20

  /// - Returns: The exit code; what is wrong with the file is told in the last line.
  static func run() -> Int32 {
    var limit = rlimit(rlim_cur: dataBytes, rlim_max: dataBytes)
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
    guard let input = StandardBytes.read(limit: Limits.inputBytes) else { return 3 }
    var output = BufferedOutput()
    Intake.read(input) { output.write($0.wire) }
    output.flush()
    return output.hasFailed ? 4 : 0
  }
}

/// Lines for standard output, many at a time.
struct BufferedOutput {
  private var bytes: [UInt8] = []
  private(set) var hasFailed = false
  private static let full = 1 << 16

  mutating func write(_ line: String) {
    bytes += Array(line.utf8)
    bytes.append(0x0A)
    if bytes.count >= BufferedOutput.full { flush() }
  }

  mutating func flush() {
    guard !hasFailed else { return }
    hasFailed = !StandardBytes.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
