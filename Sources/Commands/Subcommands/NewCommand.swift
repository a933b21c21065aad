import ArgumentParser
import Evaluation
import Storage

/// `ziping new`: an empty report with its cover begun.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: CommandWords.new)

  @Option(help: CommandWords.rubricID) var rubric: String
  @Option(help: CommandWords.unit) var unit: String
  @Option(help: CommandWords.year) var year: String
  @Option(help: CommandWords.newID) var id: String?
  @OptionGroup var data: DataOptions

  func run() throws {
    let folder = data.folder
    let stored = try refusing { () throws(StorageError) in
      try folder.rubrics.load(Rubric.ID(rubric))
    }
    let report = try begun(stored)
    let draft = try refusing { () throws(StorageError) in
      try folder.drafts.create(report, try draftID(for: report, in: folder.drafts))
    }
    try StandardStream.output.write(draft.id.text.printable + "\n")
  }

  private func begun(_ stored: StoredRubric) throws(Refusal) -> Report {
    var report = Report(rubric: stored.reference)
    guard case (.text(let year), _) = FieldContent.reading(year, as: .year) else {
      throw .badYear(year)
    }
    report.cover[.year] = year
    guard report.cover.year != nil else { throw .badYear(year) }
    guard !unit.allSatisfy(\.isWhitespace) else { throw .unitMissing }
    let address = FieldPath.cover(.unit).address
    return try stored.rubric.entering(
      unit, in: try stored.rubric.field(atAddress: address), of: report)
  }

  private func draftID(
    for report: Report, in drafts: DraftStore
  ) throws(StorageError) -> DraftID {
    guard let id else {
      return try drafts.freeID(unit: report.cover[.unit], year: report.cover[.year])
    }
    guard let wanted = DraftID(id) else { throw .invalidDraftID(id) }
    return wanted
  }
}
