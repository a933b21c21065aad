import CCrypto

/// A private key that is open, for as long as it takes to sign.
///
/// So whoever signs knows that the passphrase was right before anything is written. It goes with
/// the value; meanwhile the process can be neither dumped nor traced by others of the same user.
public struct OpenKey: ~Copyable {
  private let key: UnsafeMutableRawPointer
  /// The public half, as `PublicKey.der`.
  public let publicDER: [UInt8]

  init(_ pem: String, _ passphrase: borrowing Passphrase) throws(SigningError) {
    var opened: UnsafeMutableRawPointer?
    var der = [UInt8](repeating: 0, count: Int(CCRYPTO_DER_ROOM))
    var count = 0
    let result = passphrase.lend { secret, length in
      ccrypto_open(pem, pem.utf8.count, secret, length, &opened, &der, &count)
    }
    try SigningError.check(result)
    guard let opened else { throw .failed }
    key = opened
    publicDER = Array(der.prefix(count))
  }

  deinit { ccrypto_close(key) }

  /// Signs exactly these bytes: DER for SM2.
  public borrowing func sign(_ bytes: [UInt8]) throws(SigningError) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Int(CCRYPTO_SIGNATURE_ROOM))
    var count = 0
    try SigningError.check(ccrypto_sign(key, bytes, bytes.count, &signature, &count))
    return Array(signature.prefix(count))
  }
}
