import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping rubric show ID`: one indicator system, to be read.
struct RubricShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandWords.rubricShow)

  @Argument(help: CommandWords.rubricID) var id: String
  @Flag(help: CommandWords.json) var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let folder = data.folder
    let stored = try refusing { () throws(StorageError) in
      try folder.rubrics.load(Rubric.ID(id))
    }
    let report = RubricReport(rubric: stored.rubric)
    if json {
      try report.json.print()
    } else {
      try StandardStream.output.write(report.text.printable)
    }
  }
}
