import Glibc

/// A file that somebody wants to bring in, anywhere; it is read and never changed.
public struct ImportFile: Hashable, Sendable {
  public let path: String
  /// What is larger is no report and no finance form.
  public static let maximumBytes = 64 * 1024 * 1024

  public init(path: String) { self.path = path }

  /// Its first bytes, for telling what it is.
  public func head(_ count: Int) throws(StorageError) -> [UInt8] {
    try opened { file throws(StorageError) in try bytes(of: file, most: count) }
  }

  /// All its bytes.
  public func bytes() throws(StorageError) -> [UInt8] {
    try opened { file throws(StorageError) in
      try bytes(of: file, most: ImportFile.maximumBytes)
    }
  }

  /// Opens the file for the body and closes it behind it.
  public func opened<Value>(
    _ body: (Int32) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    guard let file = OpenFile(retrying { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }) else {
      throw StorageError(code: errno, .reading, path: path)
    }
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else {
      throw StorageError(code: errno, .reading, path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard status.st_size <= ImportFile.maximumBytes else {
      throw .importTooLarge(path: path, bytes: Int(status.st_size))
    }
    return try body(file.descriptor)
  }

  private func bytes(of file: Int32, most: Int) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < most {
      let room = min(buffer.count, most - bytes.count)
      let count = retrying { Glibc.read(file, &buffer, room) }
      guard count >= 0 else { throw StorageError(code: errno, .reading, path: path) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
