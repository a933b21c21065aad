import CCrypto
import Storage
import Testing

/// The digest written in Swift, against the standard's examples and against OpenSSL.
struct SM3Tests {
  @Test(arguments: [
    ("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
    (
      String(repeating: "abcd", count: 16),
      "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    ),
    ("", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
  ])
  func theStandardsExamples(text: String, digest: String) {
    #expect(SM3.text(of: Array(text.utf8)) == "sm3:" + digest)
  }

  @Test func everyLengthAgreesWithOpenSSL() {
    var bytes: [UInt8] = []
    for length in 0...300 {
      var digest = [UInt8](repeating: 0, count: 32)
      #expect(ccrypto_sm3(bytes, bytes.count, &digest) == Int32(CCRYPTO_OK))
      let text = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      #expect(SM3.text(of: bytes) == "sm3:" + text, "\(length) bytes")
      bytes.append(UInt8(truncatingIfNeeded: length * 31 + 7))
    }
  }

  @Test func piecesGiveTheDigestOfTheWhole() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for size in [1, 3, 63, 64, 65, 200] {
      var digest = SM3()
      for start in stride(from: 0, to: bytes.count, by: size) {
        digest.add(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(digest.text == SM3.text(of: bytes), "pieces of \(size)")
    }
  }
}
