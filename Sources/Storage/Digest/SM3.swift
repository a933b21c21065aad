/// The digest SM3 (GB/T 32905-2016), written here so that reading a report loads no library.
public struct SM3: Sendable {
  private var state: [UInt32] = [
    0x7380_166F, 0x4914_B2B9, 0x1724_42D7, 0xDA8A_0600,
    0xA96F_30BC, 0x1631_38AA, 0xE38D_EE4D, 0xB0FB_0E4E,
  ]
  /// Bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  private var count = 0

  public init() {}

  /// The digest in lower-case hexadecimal digits with its algorithm: `sm3:…`.
  public static func text(of bytes: [UInt8]) -> String {
    var digest = SM3()
    digest.add(bytes[...])
    return digest.text
  }

  /// Takes further bytes in.
  public mutating func add(_ bytes: ArraySlice<UInt8>) {
    count += bytes.count
    var input = bytes
    if !rest.isEmpty {
      let missing = input.prefix(64 - rest.count)
      rest += missing
      input = input.dropFirst(missing.count)
      guard rest.count == 64 else { return }
      rest.withUnsafeBufferPointer { SM3.compress($0, &state) }
      rest = []
    }
    let whole = input.count / 64 * 64
    input.prefix(whole).withUnsafeBufferPointer { SM3.compress($0, &state) }
    rest = Array(input.dropFirst(whole))
  }

  /// The digest of all bytes so far.
  public var text: String {
    var padded = rest + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var last = state
    padded.withUnsafeBufferPointer { SM3.compress($0, &last) }
    return "sm3:" + last.map(SM3.hexadecimal).joined()
  }

  private static func hexadecimal(_ word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Whole blocks only.
  private static func compress(_ bytes: UnsafeBufferPointer<UInt8>, _ state: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 68) { words in
      for block in stride(from: 0, to: bytes.count, by: 64) {
        expand(bytes, at: block, into: words)
        rounds(words, &state)
      }
    }
  }

  private static func expand(
    _ bytes: UnsafeBufferPointer<UInt8>, at block: Int,
    into words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let place = block + index * 4
      words[index] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
        | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    for index in 16..<68 {
      let mixed = words[index - 16] ^ words[index - 9] ^ words[index - 3].rotated(15)
      let spread = mixed ^ mixed.rotated(15) ^ mixed.rotated(23)
      words[index] = spread ^ words[index - 13].rotated(7) ^ words[index - 6]
    }
  }

  private static func rounds(
    _ words: UnsafeMutableBufferPointer<UInt32>, _ state: inout [UInt32]
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let constant: UInt32 = round < 16 ? 0x79CC_4519 : 0x7A87_9D8A
      let ss1 = (a.rotated(12) &+ e &+ constant.rotated(round % 32)).rotated(7)
      let ss2 = ss1 ^ a.rotated(12)
      let ff = round < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
      let gg = round < 16 ? e ^ f ^ g : (e & f) | (~e & g)
      let tt1 = ff &+ d &+ ss2 &+ (words[round] ^ words[round + 4])
      let tt2 = gg &+ h &+ ss1 &+ words[round]
      (d, c, b, a) = (c, b.rotated(9), a, tt1)
      (h, g, f, e) = (g, f.rotated(19), e, tt2 ^ tt2.rotated(9) ^ tt2.rotated(17))
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] ^= word }
  }
}

extension UInt32 {
  fileprivate func rotated(_ places: Int) -> UInt32 {
    self &<< UInt32(places) | self &>> UInt32((32 - places) & 31)
  }
}
