import Signing
import Testing

/// A public key has one form; a private one is refused by its name, before OpenSSL could ask for its
/// passphrase.
struct PublicKeyTextTests {
  private func pair() throws -> (sealed: SealedKey, public: PublicKey) {
    var bytes = Array("for tests only".utf8)
    guard let passphrase = Passphrase(taking: &bytes) else { throw SigningError.failed }
    return try SealedKey.make(.sm2, under: passphrase)
  }

  @Test(
    "Line ends and blank lines make no other key",
    arguments: [
      { $0 }, { $0.replacing("\n", with: "\r\n") }, { "\n" + $0 + "\n\n" },
      { String($0.dropLast()) },
    ] as [@Sendable (String) -> String])
  func lineEnds(_ change: @Sendable (String) -> String) throws {
    let key = try pair().public
    #expect(try PublicKey(pem: change(key.pem)) == key)
    #expect(try PublicKey.der(ofPEM: change(key.pem)) == key.der)
  }

  @Test(
    "What could be read in two ways is no key",
    arguments: [
      { $0 + $0 }, { "x\n" + $0 }, { $0.replacing("PUBLIC", with: "RSA PUBLIC") },
      { $0.replacing("\n-----END", with: "=\n-----END") },
      { String($0.replacing("MFkw", with: "MDkw")) },
    ] as [@Sendable (String) -> String])
  func twoWays(_ change: @Sendable (String) -> String) throws {
    let pem = try pair().public.pem
    #expect(throws: SigningError.notAKey) { _ = try PublicKey(pem: change(pem)) }
    #expect(throws: SigningError.notAKey) { _ = try PublicKey.der(ofPEM: change(pem)) }
  }

  @Test(
    "A private key is called that",
    arguments: [
      "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n",
      "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n",
      "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIB\n-----END EC PRIVATE KEY-----\n",
      "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n",
    ])
  func isPrivate(_ text: String) throws {
    let refused = #expect(throws: SigningError.privateKey) { _ = try PublicKey(pem: text) }
    #expect(refused?.message.hasPrefix("这是私钥，请给 .pub.pem") == true)
  }

  @Test func `the sealed half of a pair is refused as a public key`() throws {
    let sealed = try pair().sealed
    #expect(throws: SigningError.privateKey) { _ = try PublicKey(pem: sealed.pem) }
  }
}
