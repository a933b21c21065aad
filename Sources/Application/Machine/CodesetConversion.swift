import Glibc

/// Bytes in one encoding as bytes in another, by the C library's iconv.
enum CodesetConversion {
  /// Converts them all; nil where the system does not know an encoding, or a byte has no meaning.
  ///
  /// `room` is the most bytes that one byte can become.
  static func converted(
    _ bytes: some Sequence<UInt8>, from source: String, to target: String, room: Int
  ) -> [UInt8]? {
    let converter = iconv_open(target, source)
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * room + 4)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    guard result != Int(bitPattern: UInt.max) else { return nil }
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }
}
