import ArgumentParser
import Documents
import Storage

/// `ziping export DRAFT`: the report as it prints.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: CommandWords.export)

  @OptionGroup var draft: DraftOptions
  @Option(help: CommandWords.format) var format: String?
  @Option(help: CommandWords.output) var output: String?
  @Flag(help: CommandWords.force) var force = false

  func run() throws {
    if let format, format != "text" { throw Refusal.badFormat(format) }
    let draft = try draft.open()
    // What no terminal may obey has no place in a document either.
    let text = TextWriter().text(of: Document(draft.report, draft.rubric)).printable
    guard let output else { return try StandardStream.output.write(text) }
    try write(text, to: ExportFile(path: output))
    try StandardStream.error.write(DraftWords.exported(output).printable + "\n")
  }

  private func write(_ text: String, to file: ExportFile) throws(Refusal) {
    guard force || !file.exists else { throw .outputExists(path: file.path) }
    try refusing { () throws(StorageError) in try file.write(text, replacing: force) }
  }
}
