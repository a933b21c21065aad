import ArgumentParser
import Evaluation
import Storage

/// `--as NAME`: who acts.
struct PersonOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: ReviewHelp.asOption)
  var name: String?

  var mark: Mark { name.map { Mark.ofProcess(name: $0) } ?? .ofPerson }
}

/// `--passphrase-fd N`: where the passphrase comes from.
struct PassphraseOptions: ParsableArguments {
  @Option(name: .customLong("passphrase-fd"), help: ReviewHelp.passphrase)
  var descriptor: Int32?

  var reader: PassphraseReader { PassphraseReader(descriptor: descriptor) }
}

/// Who sits at this account: the one who has the one key in its configuration folder.
enum Identity {
  static var config: ConfigFolder? {
    ConfigFolder(environment: ProcessEnvironment.variables)
  }

  static func needConfig() throws(Refusal) -> ConfigFolder {
    guard let config else { throw .noConfigFolder }
    return config
  }

  /// The only key's name; nil where there is none, or a choice.
  static var name: String? {
    guard let names = config?.keys.names(), names.count == 1 else { return nil }
    return names.first
  }
}

extension Mark {
  /// Now, by the one who has the account's one key; unnamed where there is none, or a choice.
  static var ofPerson: Mark { .ofProcess(name: Identity.name ?? "") }
}
