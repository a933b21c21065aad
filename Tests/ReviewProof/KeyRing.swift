public import Evaluation
public import Signing
public import Storage

/// Key pairs for tests, all under one passphrase.
public struct KeyRing: Sendable {
  public var sealed: [String: SealedKey] = [:]
  public var open: [String: PublicKey] = [:]

  public init(_ names: [String], kind: KeyKind = .sm2) throws {
    for name in names {
      let pair = try SealedKey.make(kind, under: try KeyRing.passphrase())
      sealed[name] = pair.sealed
      open[name] = pair.public
    }
  }

  public func sign(_ bytes: [UInt8], as name: String) throws -> [UInt8] {
    guard let key = sealed[name] else { throw SigningError.notAKey }
    return try key.sign(bytes, with: try KeyRing.passphrase()).signature
  }

  public func fingerprint(of name: String) -> String { SM3.text(of: open[name]?.der ?? []) }

  public func person(_ name: String, _ roles: Set<Role>) -> Person {
    Person(name: name, roles: roles, publicKey: open[name]?.pem ?? "")
  }

  /// Whether that passphrase opens the key.
  public func opens(_ name: String, with text: String) throws -> Bool {
    guard let key = sealed[name] else { throw SigningError.notAKey }
    let passphrase = try KeyRing.passphrase(text)
    do throws(SigningError) {
      _ = try key.opened(with: passphrase)
      return true
    } catch .wrongPassphrase {
      return false
    }
  }

  private static func passphrase(_ text: String = "for tests only") throws -> Passphrase {
    var bytes = Array(text.utf8)
    guard let passphrase = Passphrase(taking: &bytes) else { throw SigningError.failed }
    return passphrase
  }
}

extension KeyTools {
  /// As the program has them.
  public static let forTests = KeyTools(
    verifies: { key, signature, bytes in
      (try? PublicKey(pem: key).verifies(signature, over: bytes)) ?? false
    },
    fingerprint: { key in (try? PublicKey.der(ofPEM: key)).map { SM3.text(of: $0) } })
}
