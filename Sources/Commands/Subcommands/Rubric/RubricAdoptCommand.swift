import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping rubric adopt DRAFT`: what changed in a draft's rubric, and going on with the new one.
struct RubricAdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: CommandWords.rubricAdopt)

  @OptionGroup var draft: DraftOptions
  @Flag(help: CommandWords.adoptYes) var yes = false

  func run() throws {
    let folder = draft.data.folder
    var open = try refusing { () throws(StorageError) in try folder.load(draft.draft) }
    let current = try refusing { () throws(StorageError) in
      try folder.rubrics.load(open.report.rubric.id)
    }
    let pinned = folder.rubric(of: open.report, current: current)
    guard pinned.hasChanged else {
      return try StandardStream.output.write(RubricWords.notChanged)
    }
    let changes = pinned.difference?.text ?? RubricWords.notArchived
    guard yes else {
      try StandardStream.output.write((changes + RubricWords.adoptable).printable)
      throw ExitCode.findings
    }
    open.report.rubric = current.reference
    let adopted = open
    let mark = draft.place.mark()
    _ = try refusing { () throws(StorageError) in try DraftStore.save(adopted, by: mark) }
    try? folder.archive.keep(current)
    try StandardStream.output.write((changes + RubricWords.adopted).printable)
  }
}
