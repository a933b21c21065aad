import DocumentFormats

/// What can be asked for.
enum Job: String {
  /// An archive of one part: proves that the process is there and works.
  case probe

  func run(_ input: [UInt8]) -> [UInt8]? {
    switch self {
    case .probe:
      var archive = ZipArchive()
      archive.add("probe.txt", String(decoding: input, as: UTF8.self))
      return archive.bytes()
    }
  }
}
