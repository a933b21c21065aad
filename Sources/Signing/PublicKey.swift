import CCrypto

/// A public key (公钥).
public struct PublicKey: Hashable, Sendable {
  /// `-----BEGIN PUBLIC KEY-----` and so on, as OpenSSL writes it, however it was given.
  public let pem: String
  public let kind: KeyKind
  /// SubjectPublicKeyInfo; its digest is the key's fingerprint.
  public let der: [UInt8]

  /// Reads a PEM text of a kind that is known here; another way of writing the same key is no key.
  public init(pem: String) throws(SigningError) {
    let text = try PublicKeyText(pem)
    let pem = text.pem
    var der = [UInt8](repeating: 0, count: Int(CCRYPTO_DER_ROOM))
    var count = 0
    var kind: Int32 = 0
    try SigningError.check(ccrypto_inspect(pem, pem.utf8.count, &kind, &der, &count))
    guard KeyKind(code: kind) == text.kind, text.der == Array(der.prefix(count)) else {
      throw .notAKey
    }
    self.pem = pem
    self.kind = text.kind
    self.der = text.der
  }

  /// A PEM text's bytes as `der`, for comparing keys; needs no library.
  ///
  /// Whether they are a point of the curve is left to `init`.
  public static func der(ofPEM text: String) throws(SigningError) -> [UInt8] {
    try PublicKeyText(text).der
  }

  /// Whether the signature is this key's over exactly these bytes.
  public func verifies(
    _ signature: [UInt8], over bytes: [UInt8]
  ) throws(SigningError) -> Bool {
    let result = ccrypto_verify(
      pem, pem.utf8.count, bytes, bytes.count, signature, signature.count)
    guard result != Int32(CCRYPTO_NO_MATCH) else { return false }
    try SigningError.check(result)
    return true
  }
}

extension SigningError {
  /// Turns a result of the library into what it means.
  static func check(_ result: Int32) throws(SigningError) {
    switch Int(result) {
    case CCRYPTO_OK: return
    case CCRYPTO_MISSING: throw .libraryMissing
    case CCRYPTO_NO_KEY: throw .notAKey
    case CCRYPTO_WRONG_PASSPHRASE: throw .wrongPassphrase
    default: throw .failed
    }
  }
}
