import Signing
import CCrypto
import Testing

struct SigningTests {
  @Test(arguments: KeyKind.allCases)
  func whatAKeySignsItsPublicHalfVerifiesAndNothingElse(kind: KeyKind) throws {
    let (sealed, open) = try SealedKey.make(kind, under: try passphrase("correct horse"))
    #expect(open.kind == kind)
    let bytes = Array("结转结余率".utf8)
    let (signature, der) = try sealed.sign(bytes, with: try passphrase("correct horse"))
    #expect(der == open.der)
    #expect(try open.verifies(signature, over: bytes))
    #expect(try !open.verifies(signature, over: bytes + [0]))
    for place in signature.indices {
      var wrong = signature
      wrong[place] ^= 1
      #expect(try !open.verifies(wrong, over: bytes), "byte \(place)")
    }
    for count in 0..<signature.count {
      #expect(try !open.verifies(Array(signature.prefix(count)), over: bytes))
    }
    #expect(try !open.verifies(signature + [0], over: bytes))
  }

  @Test func aWrongPassphraseOpensNothing() throws {
    let (sealed, _) = try SealedKey.make(.sm2, under: try passphrase("正确的口令在此处"))
    let refused = #expect(throws: SigningError.wrongPassphrase) {
      _ = try sealed.sign([1], with: try passphrase("正确的口令在那处"))
    }
    #expect(refused?.message == "口令不对，什么也没有改动。请核对后再试。")
    #expect(throws: SigningError.wrongPassphrase) {
      _ = try sealed.sign([1], with: try passphrase(""))
    }
  }

  @Test func aKeyGetsAnotherPassphrase() throws {
    let (sealed, open) = try SealedKey.make(.sm2, under: try passphrase("the old one"))
    let changed = try sealed.resealed(
      from: try passphrase("the old one"), to: try passphrase("the new one"))
    let (signature, _) = try changed.sign([7], with: try passphrase("the new one"))
    #expect(try open.verifies(signature, over: [7]))
    #expect(throws: SigningError.wrongPassphrase) {
      _ = try changed.sign([7], with: try passphrase("the old one"))
    }
  }

  @Test func aShortPassphraseIsRefused() throws {
    #expect(throws: SigningError.passphraseTooShort) {
      _ = try SealedKey.make(.sm2, under: try passphrase("七个字的口令啊"))
    }
  }

  @Test(arguments: ["", "no key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"])
  func whatIsNoKeyIsRefused(text: String) throws {
    #expect(throws: SigningError.notAKey) { _ = try PublicKey(pem: text) }
    #expect(throws: SigningError.notAKey) {
      _ = try SealedKey(pem: text).sign([1], with: try passphrase("whatever"))
    }
  }

  @Test func aPassphraseIsHeldInAProcessThatCannotBeDumped() throws {
    var held = try passphrase("字母b")
    #expect(ccrypto_is_dumpable() == 0)
    held.removeLast()
    held.removeLast()
    let isShortened = held.equals(try passphrase("字"))
    let isAnother = held.equals(try passphrase("母"))
    #expect(isShortened && !isAnother)
  }

  private func passphrase(_ text: String) throws -> Passphrase {
    var bytes = Array(text.utf8)
    guard let passphrase = Passphrase(taking: &bytes) else { throw SigningError.failed }
    #expect(bytes.isEmpty)
    return passphrase
  }
}
