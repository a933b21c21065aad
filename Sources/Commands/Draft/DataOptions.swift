import ArgumentParser
import Storage

/// `--data DIR`, which every command takes.
struct DataOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: CommandWords.data)
  var path: String?

  var folder: DataFolder {
    DataFolder(.ofProcess(option: path, environment: ProcessEnvironment.variables))
  }
}

/// `DRAFT` and `--data DIR`.
struct DraftOptions: ParsableArguments {
  @Argument(help: CommandWords.draft)
  var draft: String

  @OptionGroup var data: DataOptions

  func open() throws(Refusal) -> OpenDraft { try OpenDraft(draft, in: data.folder) }
}
