/// Why nobody can sign: a key, the roster or the passphrase is not what it has to be.
///
/// The words are in `KeyFault+Words.swift`.
public enum KeyFault: Error, Hashable {
  case noConfigFolder
  case noKeyFile(String)
  /// The private key's public half is not the one in the roster.
  case otherKey(String)
  case keyExists(String)
  /// The public key is registered for somebody else already.
  case keyTaken(String, by: String)
  case rosterExists(String)
  case notAdministrator(String)
  case noPassphrase
  case passphrasesDiffer
  case cancelled
}
