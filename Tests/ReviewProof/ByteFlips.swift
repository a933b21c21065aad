import Glibc
import Storage

/// Flips the bytes of every file of a signed draft, one at a time, and asks what is off.
public struct ByteFlips {
  let draft: SignedDraft
  /// Every so many bytes, from a place on.
  let stride: Int
  let start: Int
  /// What a byte is exclusive-ored with.
  let mask: UInt8

  /// What came of it.
  public struct Result: Sendable {
    public var flipped = 0
    /// File and place of bytes whose change nobody noticed.
    public var unnoticed: [String] = []
  }

  public init(_ draft: SignedDraft, stride: Int = 1, start: Int = 0, mask: UInt8 = 1) {
    self.draft = draft
    self.stride = stride
    self.start = start
    self.mask = mask
  }

  /// All bytes of a file that are asked for.
  public func run(_ path: String) throws -> Result {
    let bytes = try FileBytes.read(path)
    var result = Result()
    defer { try? FileBytes.write(bytes, path) }
    for place in Swift.stride(from: start, to: bytes.count, by: stride) {
      var wrong = bytes
      wrong[place] ^= mask
      try FileBytes.write(wrong, path)
      result.flipped += 1
      if draft.complaints().isEmpty { result.unnoticed.append("\(path):\(place)") }
    }
    return result
  }

  /// The files that make up a signed draft: everything but the lock.
  public var paths: [String] {
    let drafts = draft.data.drafts.folder
    let review = drafts + "/w.review"
    return [
      drafts + "/w.json", review + "/trail.jsonl", review + "/head.json",
      draft.data.own + "/people.json",
      draft.data.own + "/people.sig",
    ]
      + ["signatures", "versions", "records", "rubric"].flatMap {
        FileBytes.list(review + "/" + $0)
      }
  }
}

/// Files for tests, plainly.
public enum FileBytes {
  public struct Failure: Error {}

  public static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Failure() }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Over the same file, without any care.
  public static func write(_ bytes: [UInt8], _ path: String) throws {
    guard let file = fopen(path, "w") else { throw Failure() }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure() }
  }

  public static func list(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = String(
        cString: UnsafeRawPointer(entry).advanced(by: offset)
          .assumingMemoryBound(to: CChar.self))
      if !name.hasPrefix(".") { paths.append(folder + "/" + name) }
    }
    return paths.sorted()
  }
}
