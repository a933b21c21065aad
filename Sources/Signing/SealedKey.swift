import CCrypto

/// A private key under a passphrase (私钥): PKCS#8 as PEM, PBKDF2 with SM4-CBC.
///
/// It is opened for one signature at a time (`OpenKey`) and never kept open.
public struct SealedKey: Hashable, Sendable {
  /// `-----BEGIN ENCRYPTED PRIVATE KEY-----` and so on.
  public let pem: String

  /// Rounds of PBKDF2; opening a key takes about 0.2 s.
  public static let iterations: Int32 = 600_000

  public init(pem: String) { self.pem = pem }

  /// Makes a key pair.
  public static func make(
    _ kind: KeyKind, under passphrase: borrowing Passphrase
  ) throws(SigningError) -> (sealed: SealedKey, public: PublicKey) {
    guard passphrase.isLongEnough else { throw .passphraseTooShort }
    var sealed = PEMRoom()
    var open = PEMRoom()
    let result = passphrase.lend { secret, count in
      ccrypto_generate(
        kind.code, secret, count, iterations, &sealed.bytes, &sealed.count, &open.bytes,
        &open.count)
    }
    try SigningError.check(result)
    return (SealedKey(pem: sealed.text), try PublicKey(pem: open.text))
  }

  /// The same key under another passphrase.
  public func resealed(
    from old: borrowing Passphrase, to new: borrowing Passphrase
  ) throws(SigningError) -> SealedKey {
    guard new.isLongEnough else { throw .passphraseTooShort }
    var sealed = PEMRoom()
    let result = old.lend { secret, count in
      new.lend { newSecret, newCount in
        ccrypto_change(
          pem, pem.utf8.count, secret, count, newSecret, newCount, SealedKey.iterations,
          &sealed.bytes, &sealed.count)
      }
    }
    try SigningError.check(result)
    return SealedKey(pem: sealed.text)
  }

  /// Opens the key; a wrong passphrase takes as long as the right one.
  public func opened(with passphrase: borrowing Passphrase) throws(SigningError) -> OpenKey {
    try OpenKey(pem, passphrase)
  }

  /// Signs exactly these bytes.
  ///
  /// - Returns: The signature, DER for SM2, and the DER bytes of the key's public half.
  public func sign(
    _ bytes: [UInt8], with passphrase: borrowing Passphrase
  ) throws(SigningError) -> (signature: [UInt8], publicDER: [UInt8]) {
    let key = try opened(with: passphrase)
    return (try key.sign(bytes), key.publicDER)
  }
}

/// Where the library writes a PEM text.
private struct PEMRoom {
  var bytes = [CChar](repeating: 0, count: Int(CCRYPTO_PEM_ROOM))
  var count = 0

  var text: String {
    String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
