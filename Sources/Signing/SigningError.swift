/// Why nothing was signed, or a signature could not be checked; the words are in `+Words`.
public enum SigningError: Error, Hashable, Sendable {
  /// OpenSSL's libcrypto.so.3 is not installed.
  case libraryMissing
  /// The text is no SM2 or Ed25519 key.
  case notAKey
  /// A private key where a public one belongs.
  case privateKey
  case wrongPassphrase
  /// Shorter than `Passphrase.fewest` characters.
  case passphraseTooShort
  case failed
}
