/// SHA-256 (FIPS 180-4): recognises the bytes of a file, nothing more.
///
/// A file of our own because the one package that offers it adds 17 MB to the program. Seals
/// and signatures are made by OpenSSL elsewhere.
struct SHA256 {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The digest as files name it: `sha256:` and 64 lower-case hexadecimal digits.
  static func text(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.process(bytes)
    return "sha256:" + hash.state.indices.map { hash.state[$0].hexadecimal }.joined()
  }

  private mutating func process(_ bytes: [UInt8]) {
    let whole = bytes.count / 64 * 64
    blocks(of: bytes.span, whole)
    let tail = padded(Array(bytes[whole...]), of: bytes.count)
    blocks(of: tail.span, tail.count)
  }

  private mutating func blocks(of bytes: Span<UInt8>, _ count: Int) {
    for start in stride(from: 0, to: count, by: 64) { block(bytes, at: start) }
  }

  /// The last bytes, a set bit, zeros, and the length in bits (section 5.1.1).
  private func padded(_ rest: [UInt8], of count: Int) -> [UInt8] {
    let zeros = (119 - rest.count) % 64
    let length = (0..<8).reversed().map { UInt8(truncatingIfNeeded: (count * 8) >> ($0 * 8)) }
    return rest + [0x80] + [UInt8](repeating: 0, count: zeros) + length
  }

  /// One block of 64 bytes (section 6.2.2).
  private mutating func block(_ bytes: Span<UInt8>, at start: Int) {
    var schedule = Schedule(bytes, at: start)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let first =
        h &+ e.mixed(6, 11, 25) &+ (e & f ^ ~e & g) &+ constants[round] &+ schedule.word(round)
      let second = a.mixed(2, 13, 22) &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }
}

/// The message schedule of a block, of which sixteen words are needed at a time.
private struct Schedule {
  private var words = InlineArray<16, UInt32>(repeating: 0)

  init(_ bytes: Span<UInt8>, at start: Int) {
    for index in 0..<16 {
      let place = start + index * 4
      words[index] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
        | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
  }

  /// The word of a round; rounds must come in their order.
  mutating func word(_ round: Int) -> UInt32 {
    let place = round & 15
    guard round >= 16 else { return words[place] }
    let late = words[(round - 2) & 15]
    let early = words[(round - 15) & 15]
    words[place] =
      (late.rotated(17) ^ late.rotated(19) ^ late >> 10) &+ words[(round - 7) & 15]
      &+ (early.rotated(7) ^ early.rotated(18) ^ early >> 3) &+ words[place]
    return words[place]
  }
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }

  fileprivate func mixed(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    rotated(first) ^ rotated(second) ^ rotated(third)
  }

  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// The fractional parts of the cube roots of the first 64 primes (section 4.2.2).
private let constants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
