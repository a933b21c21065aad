/// A sentence as runs of its characters, without what changes when it is copied (文句指纹).
///
/// Numbers, marks and the unit's own name are left out; of the runs of five characters one in two is
/// kept, always the same ones, so that a copy keeps most of them whatever was changed in it.
struct Shingles {
  /// Each once.
  let hashes: [UInt64]

  private static let length = 5
  private static let kept: UInt64 = 2
  private static let numerals = Set("零〇一二两三四五六七八九十百千万亿".codes)

  /// Of a sentence, without its unit's name.
  init(of codes: ArraySlice<UInt32>, without names: [[UInt32]]) {
    let plain = Shingles.plain(codes, names)
    guard plain.count >= Shingles.length else {
      hashes = []
      return
    }
    var found: Set<UInt64> = []
    for start in 0...(plain.count - Shingles.length) {
      let hash = Shingles.hash(plain[start..<start + Shingles.length])
      if hash % Shingles.kept == 0 { found.insert(hash) }
    }
    hashes = Array(found)
  }

  private static func plain(_ codes: ArraySlice<UInt32>, _ names: [[UInt32]]) -> [UInt32] {
    var plain: [UInt32] = []
    var offset = codes.startIndex
    while offset < codes.endIndex {
      if let name = names.first(where: { codes[offset...].starts(with: $0) }) {
        offset += name.count
        continue
      }
      if codes[offset].isChinese, !numerals.contains(codes[offset]) { plain.append(codes[offset]) }
      offset += 1
    }
    return plain
  }

  /// FNV-1a with a last mixing, so that its low bits are even.
  private static func hash(_ codes: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for code in codes { hash = (hash ^ UInt64(code)) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    hash = hash &* 0xbf58_476d_1ce4_e5b9
    return hash ^ (hash >> 32)
  }
}
