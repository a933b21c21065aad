/// A bracketed paste on its way in.
///
/// The end mark counts only when nothing follows it: a mark inside the pasted text would turn the
/// rest of it into key presses.
struct PasteCollector: Sendable {
  static let start = Array("\u{1B}[200~".utf8)
  static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8]

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
  }

  mutating func add(_ more: ArraySlice<UInt8>) {
    bytes += more
  }

  private var endsWithMark: Bool {
    bytes.suffix(PasteCollector.end.count) == PasteCollector.end[...]
  }
  /// Esc by hand: the way out if an end mark was lost.
  private var isGivenUp: Bool { bytes == [Byte.escape] }

  var pendingDelay: Int? {
    if bytes.isEmpty { return nil }
    return endsWithMark ? Delay.afterMark : Delay.withinText
  }

  private enum Delay {
    static let afterMark = 10
    static let withinText = 500
  }

  /// What has come so far, and whether that was all.
  mutating func flush() -> (text: String, isEnd: Bool) {
    let isEnd = endsWithMark || isGivenUp
    let kept = isEnd ? 0 : Utf8.incompleteTail(bytes)
    let whole = isGivenUp ? [] : Array(bytes.dropLast(kept))
    bytes = Array(bytes.suffix(kept))
    return (String(decoding: PasteCollector.withoutMarks(whole[...]), as: UTF8.self), isEnd)
  }

  /// Taking a mark out may join what stands around it to another one, which goes as well.
  private static func withoutMarks(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for byte in bytes {
      kept.append(byte)
      guard byte == start.last else { continue }
      let tail = kept.suffix(start.count)
      if tail == start[...] || tail == end[...] { kept.removeLast(start.count) }
    }
    return kept
  }
}

/// A paste into a terminal that does not mark it: many lines at once, faster than anybody types.
enum Burst {
  private static let least = 128

  /// The text of such a paste, and the beginning of a character at its end.
  static func split(_ bytes: [UInt8]) -> (text: String, rest: [UInt8])? {
    guard bytes.count >= least, bytes.dropLast().contains(where: isLineEnd),
      bytes.allSatisfy({ $0 >= 0x20 && $0 != Byte.delete || isLineEnd($0) || $0 == 0x09 })
    else { return nil }
    let tail = Utf8.incompleteTail(bytes)
    return (String(decoding: bytes.dropLast(tail), as: UTF8.self), Array(bytes.suffix(tail)))
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
