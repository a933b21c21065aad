public import Evaluation

/// A draft's audit trail as its file has it, as far as it can be read (留痕).
public struct Trail: Hashable, Sendable {
  /// Lines whose text, numbers and hashes are right, up to the first that is not, and from where
  /// the trail was begun again behind it.
  public private(set) var lines: [TrailLine] = []
  /// The first thing that is wrong, if anything is.
  public private(set) var fault: TrailFault?
  /// Bytes behind the last line feed: a line that was cut off while it was written.
  public private(set) var unfinished = 0
  /// The lines behind a fault do not count, until the trail begins again.
  public private(set) var isBroken = false
  /// The hash of each line, of its text where it cannot be read.
  private var hashes: [String] = []

  public init() {}

  init(reading bytes: [UInt8]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      add(Array(rest[..<end]))
      rest = rest[(end + 1)...]
    }
    unfinished = rest.count
    // After a power cut, a line that was not flushed may have its length without its bytes.
    let begun = rest[..<(rest.lastIndex { $0 != 0 }.map { $0 + 1 } ?? rest.startIndex)]
    guard fault == nil, !begun.isEmpty, !Trail.isCutOff(Array(begun)) else { return }
    fault = .unreadable(line: lineCount + 1)
  }

  private var lineCount: Int { hashes.count }
  private var lastHash: String { hashes.last ?? "" }

  /// The line of that number is there, and is that one.
  func contains(_ head: Statement.TrailHead) -> Bool {
    head.lines == 0
      ? head.hash.isEmpty : head.lines <= lineCount && hashes[head.lines - 1] == head.hash
  }

  /// Nothing was ever recorded.
  public var isEmpty: Bool { lineCount == 0 && unfinished == 0 }

  public var last: TrailLine? { lines.last }

  /// What a signature names.
  public var head: Statement.TrailHead { Statement.TrailHead(lines: lineCount, hash: lastHash) }

  private mutating func add(_ bytes: [UInt8]) {
    let number = lineCount + 1
    do throws(FileFault) {
      let line = try TrailLine(reading: bytes)
      if line.number != number { note(.wrongNumber(line: number)) }
      if line.previous != lastHash { note(.brokenChain(line: number)) }
      if line.event == .begun, line.previous == lastHash { isBroken = false }
      if !isBroken { lines.append(line) }
      hashes.append(line.hash)
    } catch {
      note(.unreadable(line: number))
      hashes.append(SM3.text(of: bytes))
    }
  }

  private mutating func note(_ found: TrailFault) {
    if fault == nil { fault = found }
    isBroken = true
  }

  /// The beginning of a line and nothing else: writing it was cut off, and it never counted.
  private static func isCutOff(_ bytes: [UInt8]) -> Bool {
    do throws(FileFault) {
      _ = try JSONParser.value(of: bytes)
      return false
    } catch {
      if case .unexpectedEnd = error.reason { return true }
      // A cut inside a character of several bytes.
      return error.reason == .notUTF8 && Trail.isCutOffText(bytes)
    }
  }

  private static func isCutOffText(_ bytes: [UInt8]) -> Bool {
    let trimmed = bytes.dropLast(bytes.reversed().prefix { $0 & 0xC0 == 0x80 }.count + 1)
    guard bytes.count - trimmed.count <= 3, !trimmed.isEmpty else { return false }
    do throws(FileFault) {
      _ = try JSONParser.value(of: Array(trimmed))
      return false
    } catch {
      return error.reason == .unexpectedEnd
    }
  }
}

/// What is wrong with a trail's text; lines are counted from 1.
public enum TrailFault: Error, Hashable, Sendable {
  /// No line of a trail, or not what its hash says.
  case unreadable(line: Int)
  case wrongNumber(line: Int)
  /// The line does not follow the one before it.
  case brokenChain(line: Int)
}
