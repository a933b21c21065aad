import CFormats
import Glibc

/// A zip archive that is put together in memory; the same parts give the same bytes.
public struct ZipArchive {
  private var parts: [(name: String, bytes: [UInt8])] = []

  public init() {}

  /// Adds a part behind the others.
  public mutating func add(_ name: String, _ text: String) {
    parts.append((name, Array(text.utf8)))
  }

  /// The whole archive; nil if memory runs out.
  public func bytes() -> [UInt8]? {
    guard let writer = zip_writer_new() else { return nil }
    let isWhole = parts.allSatisfy { zip_writer_add(writer, $0.name, $0.bytes, $0.bytes.count) }
    var count = 0
    guard let pointer = zip_writer_finish(writer, &count) else { return nil }
    defer { free(pointer) }
    return isWhole ? Array(UnsafeRawBufferPointer(start: pointer, count: count)) : nil
  }
}
