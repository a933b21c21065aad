internal import CStorage
import Text

/// SHA-256 (FIPS 180-4): recognises the bytes of a file, nothing more.
///
/// Of our own because the one package that offers it adds 17 MB to the program. Seals and
/// signatures are made by OpenSSL elsewhere.
struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The digest as files name it: `sha256:` and 64 lower-case hexadecimal digits.
  static func text(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    let whole = bytes.count / 64 * 64
    hash.take(bytes[..<whole])
    hash.take(hash.padded(bytes[whole...], of: bytes.count)[...])
    return "sha256:" + hash.state.map { $0.hexadecimal(digits: 8) }.joined()
  }

  /// Takes whole blocks in.
  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      ziping_sha256(&state, start, bytes.count / 64)
    }
  }

  /// The last bytes, a set bit, zeros, and the length in bits (section 5.1.1).
  private func padded(_ rest: ArraySlice<UInt8>, of count: Int) -> [UInt8] {
    let zeros = (119 - rest.count) % 64
    let length = (0..<8).reversed().map { UInt8(truncatingIfNeeded: (count * 8) >> ($0 * 8)) }
    return Array(rest) + [0x80 as UInt8] + [UInt8](repeating: 0, count: zeros) + length
  }
}
