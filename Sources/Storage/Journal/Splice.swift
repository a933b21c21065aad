/// How one text becomes another: at a place, some bytes go and others come.
struct Splice: Hashable {
  /// In bytes of UTF-8 from the text's start; never inside a character's bytes.
  var from: Int
  var cut: String
  var put: String

  init(from: Int, cut: String, put: String) {
    self.from = from
    self.cut = cut
    self.put = put
  }

  /// The shortest splice between two texts.
  init(from old: String, to new: String) {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    while head > 0, Splice.isInside(old, head) || Splice.isInside(new, head) { head -= 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    while tail > 0, Splice.isInside(old, old.count - tail) { tail -= 1 }
    from = head
    cut = String(decoding: old[head..<(old.count - tail)], as: UTF8.self)
    put = String(decoding: new[head..<(new.count - tail)], as: UTF8.self)
  }

  /// The text with the splice carried out; nil if what should go is not there.
  func applied(to text: String) -> String? {
    let bytes = Array(text.utf8)
    let cut = Array(cut.utf8)
    guard from >= 0, from <= bytes.count - cut.count,
      bytes[from..<(from + cut.count)].elementsEqual(cut)
    else { return nil }
    return String(
      validating: bytes[..<from] + Array(put.utf8) + bytes[(from + cut.count)...], as: UTF8.self)
  }

  /// The place is between the bytes of one character.
  private static func isInside(_ bytes: [UInt8], _ place: Int) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
  }
}
