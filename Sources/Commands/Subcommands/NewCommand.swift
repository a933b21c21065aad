import Application
import ArgumentParser
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
    let draft = try NewDraft(rubric: rubric, unit: unit, year: year, id: id).create(in: data.folder)
    try StandardStream.output.write(draft.id.text.printable + "\n")
  }
}
