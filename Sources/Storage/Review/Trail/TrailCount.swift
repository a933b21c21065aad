public import Evaluation
import Glibc

/// How far the trail had come when it was last added to (留痕计数): `head.json` beside it.
///
/// Lines taken off a trail's end leave no trace in the trail itself; this file remembers them. It
/// is always 128 bytes and comes into being whole and flushed. Behind each line it is written over
/// in one piece and never flushed: after a power cut it may be behind the trail, never ahead of it.
struct TrailCount: Hashable, Sendable {
  let folder: ReviewFolder

  static let name = "head.json"
  private static let size = 128

  /// What the file says.
  enum Content: Hashable, Sendable {
    case missing
    case unreadable
    case head(Statement.TrailHead)
  }

  /// Reads it.
  ///
  /// - Throws: What the disk said, which must not be taken for `.missing` or `.unreadable`: a read
  ///   that fails once is no sign that somebody has touched the file.
  func content() throws(StorageError) -> Content {
    do throws(StorageError) {
      let bytes = try Folder(opening: folder.path).read(TrailCount.name).bytes
      // Earlier builds made it before they filled it, and might be killed in between.
      if bytes.isEmpty { return .missing }
      guard let head = TrailCount.head(in: bytes) else { return .unreadable }
      return .head(head)
    } catch .notFound {
      return .missing
    } catch .failed(let access, let path, let code) {
      throw .failed(access, path: path, code: code)
    } catch .diskFull(let path) {
      throw .diskFull(path: path)
    } catch {
      return .unreadable
    }
  }

  /// Makes the file where there is none, before a trail's first line is written: a trail without
  /// one has lost it, and so has one whose writer was killed before it had filled the file.
  func begin() throws(StorageError) {
    guard try content() == .missing else { return }
    try AtomicFile(name: TrailCount.name).write(
      TrailCount.bytes(of: Statement.TrailHead(lines: 0, hash: "")),
      in: Folder(making: folder.path), .replacing)
  }

  /// A count that cannot be written stays behind, which the next line mends.
  func write(_ head: Statement.TrailHead) {
    guard let opened = try? Folder(making: folder.path) else { return }
    let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let mode = opened.modeOfNewFiles
    let found = retrying { openat(opened.descriptor, TrailCount.name, flags, mode) }
    guard let file = OpenFile(found) else { return }
    fchmod(file.descriptor, mode)
    try? AtomicFile.write(TrailCount.bytes(of: head), to: file.descriptor, path: folder.path)
  }

  /// One JSON object, filled up with blanks.
  private static func bytes(of head: Statement.TrailHead) -> [UInt8] {
    let value = JSONValue.object(filled: [
      ("hash", .string(head.hash)), ("lines", .number("\(head.lines)")),
    ])
    let text = Array(value.lineText.utf8)
    return text + Array(repeating: 0x20, count: max(0, size - 1 - text.count)) + [0x0A]
  }

  private enum Key: String, JSONKey {
    case hash, lines
  }

  /// Exactly what was written, or nothing.
  private static func head(in bytes: [UInt8]) -> Statement.TrailHead? {
    guard let fields = try? JSONNode(try JSONParser.value(of: bytes)).fields(Key.self),
      let lines = try? fields.required(.lines).integer(in: 0...Int.max)
    else { return nil }
    let head = Statement.TrailHead(lines: lines, hash: (try? fields[.hash]?.string()) ?? "")
    return TrailCount.bytes(of: head) == bytes ? head : nil
  }
}

/// How a trail's end stands to its count.
public enum TrailEnd: Hashable, Sendable {
  /// The count names the last line, or there is no trail.
  case whole
  /// Lines behind the count: their writer was stopped before it came to the count.
  case ahead(of: Int)
  /// The count names a line that is not there, or is another one.
  case cut(Statement.TrailHead)
  /// There is no count, or none that can be read.
  case unknown

  init(_ count: TrailCount.Content, _ trail: Trail) {
    switch count {
    case .missing where trail.isEmpty: self = .whole
    case .missing, .unreadable: self = .unknown
    case .head(let head) where head == trail.head: self = .whole
    case .head(let head) where trail.contains(head): self = .ahead(of: head.lines)
    case .head(let head): self = .cut(head)
    }
  }
}

extension ReviewStore {
  /// Writes a line and what goes with it: the line, then detached files, then the count.
  ///
  /// The line is the moment at which it has happened. What a killed process did not come to
  /// lies behind the count, so the next one knows what to catch up on.
  func add(_ line: TrailLine, to place: TrailPlace) throws(StorageError) {
    let count = TrailCount(folder: folder)
    // A trail that has lines already and no count has lost it; making one would hide that.
    if place.head.lines == 0 { try count.begin() }
    let written = try TrailWriter(folder: folder).append(line, to: place)
    if case .step(let step) = written.event, let signed = step.signed {
      do throws(StorageError) {
        try SignatureFiles(folder: folder).write(signed, line: written.number)
      } catch {
        // It has happened all the same: the next writer makes the files.
        return
      }
    }
    count.write(Statement.TrailHead(lines: written.number, hash: written.hash))
  }

  /// Catches up on what a killed process did not come to.
  func complete(_ file: ReviewFile) throws(StorageError) {
    guard case .ahead(let done) = file.end else { return }
    for line in file.trail.lines where line.number > done {
      guard case .step(let step) = line.event, let signed = step.signed else { continue }
      try SignatureFiles(folder: folder).write(signed, line: line.number)
    }
    TrailCount(folder: folder).write(file.trail.head)
  }
}
