import Application
import ArgumentParser
import Storage

/// `ziping set DRAFT ADDRESS=VALUE…`: all of it, or nothing.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: CommandWords.set)

  @OptionGroup var draft: DraftOptions
  @Argument(help: CommandWords.assignments) var assignments: [String] = []
  @Option(help: CommandWords.from) var from: String?
  @OptionGroup var person: PersonOptions

  func run() throws {
    let values = try values
    var draft = try draft.open()
    try draft.save(
      try values.entered(in: draft.report, by: draft.rubric),
      by: self.draft.place.mark(as: person.name))
    try StandardStream.output.write(
      DraftWords.set(values.members.count, draft.scorecard).printable + "\n")
  }

  private var values: FieldValues {
    get throws(Refusal) {
      guard let from else {
        guard !assignments.isEmpty else { throw .argument(.nothingToSet) }
        return try FieldValues(assignments: assignments)
      }
      guard assignments.isEmpty else { throw .argument(.twoSources) }
      return try refusing { () throws(StorageError) in try FieldValues.read(path: from) }
    }
  }
}
