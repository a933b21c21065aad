import Glibc

/// A file that a person asked for, anywhere: written whole or not at all, and read back.
public struct ExportFile: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// Whether the name is taken, by anything.
  public var exists: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes the bytes, over another file of the name only if that is allowed.
  public func write(_ bytes: [UInt8], replacing: Bool) throws(StorageError) {
    try AtomicFile(name: path.lastComponent).write(
      bytes, in: Folder(opening: path.parentFolder), replacing ? .replacing : .creating)
  }
}
