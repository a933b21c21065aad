public import Signing
public import Storage

extension KeyTools {
  /// Signatures as OpenSSL checks them.
  public static let signing = KeyTools(
    verifies: { key, signature, bytes in
      (try? PublicKey(pem: key).verifies(signature, over: bytes)) ?? false
    },
    fingerprint: { key in (try? PublicKey.der(ofPEM: key)).map { SM3.text(of: $0) } })
}

extension PublicKey {
  /// `sm3:…` of the DER bytes.
  public var fingerprint: String { SM3.text(of: der) }
}
