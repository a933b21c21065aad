import Application
import ArgumentParser
import Evaluation
import Signing
import Storage

/// `ziping key`: the user's own key pairs.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: ReviewHelp.key,
    subcommands: [
      KeyListCommand.self, KeyNewCommand.self, KeyShowCommand.self, KeyPassphraseCommand.self,
    ])
}

struct KeyNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: ReviewHelp.keyNew)

  @Argument(help: ReviewHelp.personName) var name: String
  @Flag(help: ReviewHelp.ed25519) var ed25519 = false
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let keys = try ConfigFolder.needed().keys
    guard DraftID(name) != nil else { throw Refusal.argument(.badName(name)) }
    guard !keys.names().contains(name) else { throw Refusal.key(.keyExists(keys.path(of: name))) }
    let secret = try passphrase.reader.readNew()
    let pair = try signing { () throws(SigningError) in
      try SealedKey.make(ed25519 ? .ed25519 : .sm2, under: secret)
    }
    try refusing { () throws(StorageError) in
      try keys.create(name, sealed: pair.sealed.pem, public: pair.public.pem)
    }
    let words = ReviewWords.keyMade(keys.publicPath(of: name), pair.public.fingerprint)
    try StandardStream.output.write(words.printable + "\n")
  }
}

struct KeyListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: ReviewHelp.keyList)

  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let keys = try ConfigFolder.needed().keys
    if json { return try JSONValue.array(keys.names().map { keys.json(of: $0) }).print() }
    var table = Table(.left, .left, .left)
    for name in keys.names() {
      let key = (try? keys.publicKey(of: name)).flatMap { try? PublicKey(pem: $0) }
      table.add(name, key?.kind.title ?? "", key?.fingerprint.shortKey ?? "")
    }
    try StandardStream.output.write(table.text)
  }
}

struct KeyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: ReviewHelp.keyShow)

  @Argument(help: ReviewHelp.personName) var name: String
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let keys = try ConfigFolder.needed().keys
    let text = try refusing { () throws(StorageError) in try keys.publicKey(of: name) }
    if json { return try keys.json(of: name).print() }
    // Whoever passes it on must not pass a private key on that lies in its place.
    let key = try signing { () throws(SigningError) in try PublicKey(pem: text) }
    try StandardStream.output.write(key.pem)
  }
}

/// With `--passphrase-fd`, the old passphrase on the first line and the new one on the second.
struct KeyPassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: ReviewHelp.keyPassphrase)

  @Argument(help: ReviewHelp.personName) var name: String
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let keys = try ConfigFolder.needed().keys
    let sealed = try refusing { () throws(StorageError) in
      SealedKey(pem: try keys.sealedKey(of: name))
    }
    let old = try passphrase.reader.read(ReviewWords.oldPassphrase)
    let new = try passphrase.reader.readNew()
    let changed = try signing { () throws(SigningError) in
      try sealed.resealed(from: old, to: new)
    }
    try refusing { () throws(StorageError) in try keys.replace(name, sealed: changed.pem) }
    try StandardStream.output.write(ReviewWords.passphraseChanged + "\n")
  }
}

extension KeyStore {
  /// A key's public half; what cannot be read is `null`.
  fileprivate func json(of name: String) -> JSONValue {
    let pem = try? publicKey(of: name)
    let key = pem.flatMap { try? PublicKey(pem: $0) }
    return .object([
      "name": .string(name), "kind": .text(key?.kind.rawValue), "pem": .text(key?.pem),
      "fingerprint": .text(key?.fingerprint), "path": .string(publicPath(of: name)),
    ])
  }
}
