/// One change of the data folder, as the preloaded library wrote it down.
struct Change: Equatable {
  /// Microseconds of the clock that does not jump.
  var time: Int
  var kind: Kind

  enum Kind: Equatable {
    /// A file or folder was opened; a new file got its name by it.
    case opened(Int, path: String, makesFile: Bool)
    case written(Int, offset: Int, bytes: [UInt8])
    case truncated(Int, length: Int)
    /// Everything about the opened file or folder is on the disk.
    case flushed(Int)
    case renamed(String, to: String)
    case linked(String, to: String)
    case unlinked(String)
    case madeFolder(String)
  }
}

extension Change {
  /// Reads a trace; `Preload/trace.c` says how it is written.
  static func all(in trace: [UInt8]) throws -> [Change] {
    var changes: [Change] = []
    var rest = trace[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let words = String(decoding: rest[..<end], as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      rest = rest[(end + 1)...]
      var bytes: [UInt8] = []
      if words.count == 5, words[1] == "write", let count = Int(words[4]) {
        bytes = Array(rest.prefix(count))
        rest = rest.dropFirst(count + 1)
      }
      guard let change = Change(words, bytes) else { throw Failure("No change: \(words)") }
      changes.append(change)
    }
    return changes
  }

  private init?(_ words: [String], _ bytes: [UInt8]) {
    guard words.count >= 3, let time = Int(words[0]), let kind = Kind(words, bytes) else {
      return nil
    }
    self.time = time
    self.kind = kind
  }
}

extension Change.Kind {
  fileprivate init?(_ words: [String], _ bytes: [UInt8]) {
    let number = Int(words[2])
    switch (words[1], number, words.count) {
    case ("open", let opening?, 5):
      self = .opened(opening, path: words[3], makesFile: words[4] != "old")
    case ("write", let opening?, 5):
      self = .written(opening, offset: Int(words[3]) ?? 0, bytes: bytes)
    case ("truncate", let opening?, 4): self = .truncated(opening, length: Int(words[3]) ?? 0)
    case ("flush", let opening?, 3): self = .flushed(opening)
    case ("rename", _, 4): self = .renamed(words[2], to: words[3])
    case ("link", _, 4): self = .linked(words[2], to: words[3])
    case ("unlink", _, 3): self = .unlinked(words[2])
    case ("mkdir", _, 3): self = .madeFolder(words[2])
    default: return nil
    }
  }
}
