import CCrypto

/// The kind of a key pair (算法).
public enum KeyKind: String, Hashable, Sendable, CaseIterable {
  /// 国密 SM2 with SM3 and the distinguishing id 1234567812345678 (GM/T 0009).
  case sm2
  /// Ed25519 (RFC 8032).
  case ed25519

  public var title: String {
    switch self {
    case .sm2: "SM2（SM3）"
    case .ed25519: "Ed25519"
    }
  }

  var code: Int32 {
    switch self {
    case .sm2: Int32(CCRYPTO_SM2)
    case .ed25519: Int32(CCRYPTO_ED25519)
    }
  }

  init?(code: Int32) {
    guard let found = KeyKind.allCases.first(where: { $0.code == code }) else { return nil }
    self = found
  }
}
