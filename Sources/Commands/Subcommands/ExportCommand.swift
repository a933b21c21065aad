import Application
import ArgumentParser
import Documents
import Evaluation
import Glibc
import Storage

/// `ziping export DRAFT`: the report as it prints.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: CommandWords.export)

  @OptionGroup var draft: DraftOptions
  @Option(help: CommandWords.format) var format: String?
  @Option(help: CommandWords.output) var output: String?
  @Flag(name: .customLong("public"), help: CommandWords.published) var isPublished = false
  @Flag(name: .customLong("no-status"), help: CommandWords.noStatus) var hidesUnsigned = false
  @Option(help: CommandWords.layout) var layout: String?
  @Flag(help: CommandWords.force) var force = false

  func run() throws {
    let format = try chosenFormat
    guard output != nil || format == .text || isatty(1) == 0 else {
      throw Refusal.argument(.outputNeeded)
    }
    let draft = try draft.open()
    var judge = Judge(self.draft.place)
    let review = draft.printedReview(by: &judge)
    try judge.introduce()
    let export = ReportExport(
      format: format, edition: isPublished ? .published : .submitted,
      review: review, saysUnsigned: !hidesUnsigned,
      layout: layout ?? ReportExport.usualLayout)
    let file = try made(export, draft)
    if let output {
      try write(file.bytes, to: ExportFile(path: output))
      try StandardStream.error.write(DraftWords.exported(output).printable + "\n")
    } else if format == .text {
      try StandardStream.output.write(String(decoding: file.bytes, as: UTF8.self))
    } else {
      try StandardStream.output.write(bytes: file.bytes)
    }
    for doubt in RubricDoubts(draft.report, in: self.draft.data.folder).sentences {
      try StandardStream.error.write(doubt.printable + "\n")
    }
    let unconfirmed = draft.rubric.fields.filter { draft.report.unconfirmed.contains($0.path) }
    if !unconfirmed.isEmpty {
      let words = ImportWords.exportedUnconfirmed(unconfirmed.map { $0.path.address })
      try StandardStream.error.write(words.printable + "\n")
    }
    for note in ExportWords.notes(file.notes) {
      try StandardStream.error.write(note.printable + "\n")
    }
    if !file.notes.missing.isEmpty { throw ExitCode.findings }
  }

  /// What was asked for and what the file's name says, which must not differ; text without either.
  private var chosenFormat: DocumentFormat {
    get throws(Refusal) {
      let asked = try format.map { format throws(Refusal) in
        guard let known = DocumentFormat(rawValue: format) else {
          throw .argument(.badFormat(format))
        }
        return known
      }
      guard let output else { return asked ?? .text }
      switch (asked, FileSuffix(of: output)) {
      case (let asked?, .none): return asked
      case (nil, .known(let format)): return format
      case (let asked?, .known(let format)) where asked == format: return format
      case (let asked?, let suffix): throw .argument(.otherSuffix(suffix.text, asked))
      case (nil, let suffix): throw .argument(.unknownSuffix(suffix.text))
      }
    }
  }

  private func made(
    _ export: ReportExport, _ draft: OpenDraft
  ) throws(Refusal) -> ReportExport.File {
    let folder = self.draft.data.folder
    do throws(ExportFault) {
      return try export.file(of: draft.report, draft.rubric, in: folder)
    } catch {
      throw .notExported(error)
    }
  }

  private func write(_ bytes: [UInt8], to file: ExportFile) throws(Refusal) {
    guard force || !file.exists else { throw .outputExists(path: file.path) }
    try refusing { () throws(StorageError) in try file.write(bytes, replacing: force) }
  }
}
