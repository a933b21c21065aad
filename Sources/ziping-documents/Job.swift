import DocumentFormats
import Documents
import FoundationEssentials

/// What can be asked for.
enum Job: String {
  /// A `PrintJob` becomes a file.
  case write

  func run(_ input: [UInt8]) throws(PrintFault) -> [UInt8] {
    switch self {
    case .write:
      guard let job = try? JSONDecoder().decode(PrintJob.self, from: Data(input)),
        let answer = try Printed(job).answer
      else { throw .unusable }
      return answer
    }
  }
}

extension Printed {
  /// The notes as one line of JSON, then the file's bytes.
  fileprivate var answer: [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let notes = try? encoder.encode(notes) else { return nil }
    return Array(notes) + [0x0A] + bytes
  }
}
