import Application
import ArgumentParser
import Evaluation
import Storage

/// `--as NAME`: who acts.
struct PersonOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: ReviewHelp.asOption)
  var name: String?
}

/// `--passphrase-fd N`: where the passphrase comes from.
struct PassphraseOptions: ParsableArguments {
  @Option(name: .customLong("passphrase-fd"), help: ReviewHelp.passphrase)
  var descriptor: Int32?

  var reader: PassphraseReader { PassphraseReader(descriptor: descriptor) }
}
