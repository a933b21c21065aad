import Glibc

/// Text in another encoding than UTF-8, for saying that it is the wrong one.
struct LocaleText {
  private let codeset: String

  init(_ codeset: String) { self.codeset = codeset }

  /// The text's bytes in the encoding; UTF-8 where it cannot be converted.
  func bytes(of text: String) -> [UInt8] {
    let utf8 = Array(text.utf8)
    let converter = iconv_open(codeset + "//TRANSLIT", "UTF-8")
    guard converter != iconv_t(bitPattern: -1) else { return utf8 }
    defer { iconv_close(converter) }
    var input = utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: utf8.count * 4)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    guard result != Int(bitPattern: UInt.max) else { return utf8 }
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }
}
