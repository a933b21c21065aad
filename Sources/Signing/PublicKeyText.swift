/// The text of a public key, read strictly and without any library: one PEM block in the one form
/// that a key of a known kind has, and nothing else.
///
/// A key that can be written in two ways would be two keys to whoever compares them (a compressed
/// point, parameters spelled out, a second block behind the first), and OpenSSL would ask for the
/// passphrase of a private key on the terminal. So it is only ever given what was written here.
struct PublicKeyText: Hashable {
  let kind: KeyKind
  /// SubjectPublicKeyInfo.
  let der: [UInt8]

  init(_ text: String) throws(SigningError) {
    let lines = text.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.map(String.init)
    guard !lines.contains(where: { $0.hasSuffix("PRIVATE KEY-----") }) else { throw .privateKey }
    guard lines.count > 2, lines.first == Self.begin, lines.last == Self.end,
      let der = Base64.bytes(of: lines.dropFirst().dropLast().joined()),
      let kind = KeyKind.allCases.first(where: { $0.isForm(of: der) })
    else { throw .notAKey }
    self.kind = kind
    self.der = der
  }

  /// As OpenSSL writes it.
  var pem: String {
    let text = Array(Base64.text(of: der).utf8)
    let lines = stride(from: 0, to: text.count, by: Self.lineLength).map {
      String(decoding: text[$0..<min($0 + Self.lineLength, text.count)], as: UTF8.self)
    }
    return ([Self.begin] + lines + [Self.end]).map { $0 + "\n" }.joined()
  }

  private static let begin = "-----BEGIN PUBLIC KEY-----"
  private static let end = "-----END PUBLIC KEY-----"
  private static let lineLength = 64
}

extension KeyKind {
  /// What stands before the key's own bytes: the algorithm's identifiers, and for SM2 the mark of a
  /// point with both coordinates (SEC 1, 2.3.3).
  private var head: [UInt8] {
    switch self {
    case .sm2:
      [
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08,
        0x2A, 0x81, 0x1C, 0xCF, 0x55, 0x01, 0x82, 0x2D, 0x03, 0x42, 0x00, 0x04,
      ]
    case .ed25519:
      [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
    }
  }

  private var ownBytes: Int {
    switch self {
    case .sm2: 64
    case .ed25519: 32
    }
  }

  fileprivate func isForm(of der: [UInt8]) -> Bool {
    der.starts(with: head) && der.count == head.count + ownBytes
  }
}
