internal import CStorage
import Text

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
    return "sm3:" + last.map { $0.hexadecimal(digits: 8) }.joined()
  }

  /// Whole blocks only.
  private static func compress(_ bytes: UnsafeBufferPointer<UInt8>, _ state: inout [UInt32]) {
    guard let start = bytes.baseAddress else { return }
    ziping_sm3(&state, start, bytes.count / 64)
  }
}
