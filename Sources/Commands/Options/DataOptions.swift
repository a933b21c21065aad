import Application
import ArgumentParser
import Storage

/// `--data DIR`, which every command takes.
struct DataOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: CommandWords.data)
  var path: String?

  var folder: DataFolder {
    DataFolder(.ofProcess(option: path, environment: ProcessEnvironment.variables))
  }

  var place: Workplace { Workplace(folder) }
}

/// `DRAFT` and `--data DIR`.
struct DraftOptions: ParsableArguments {
  @Argument(help: CommandWords.draft)
  var draft: String

  @OptionGroup var data: DataOptions

  var place: Workplace { data.place }

  func open() throws(Refusal) -> OpenDraft { try data.open(draft) }
}

extension DataOptions {
  /// Opens a draft by name or path; what is to be known of it goes to standard error.
  func open(_ name: String) throws(Refusal) -> OpenDraft {
    let draft = try OpenDraft(name, in: folder)
    if let notice = draft.notice { try StandardStream.error.write(notice + "\n") }
    return draft
  }
}

extension Judge {
  /// Says whose roster it was held against, if that was met for the first time.
  func introduce() throws(Refusal) {
    let notice = introduction
    if !notice.isEmpty { try StandardStream.error.write(notice.printable) }
  }
}
