/// What `Storage` needs of a crypto library, brought along by the one who has one.
public struct KeyTools: Sendable {
  /// Whether a signature is that of a public key (PEM) over bytes.
  public var verifies: @Sendable (_ key: String, _ signature: [UInt8], _ bytes: [UInt8]) -> Bool
  /// `sm3:…` of a public key's DER bytes; nil for what is no key.
  public var fingerprint: @Sendable (_ key: String) -> String?

  public init(
    verifies: @escaping @Sendable (String, [UInt8], [UInt8]) -> Bool,
    fingerprint: @escaping @Sendable (String) -> String?
  ) {
    self.verifies = verifies
    self.fingerprint = fingerprint
  }
}
