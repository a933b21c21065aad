import ArgumentParser
import Evaluation

/// The root of all commands; without a command's name the screen opens.
struct ZipingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ziping", abstract: CommandWords.program, usage: CommandWords.programUsage,
    discussion: CommandWords.programDiscussion, version: "ziping 0.1.0",
    subcommands: [
      OpenCommand.self, NewCommand.self, ListCommand.self, FieldsCommand.self, SetCommand.self,
      ScoreCommand.self, ExplainCommand.self, CheckCommand.self, ExportCommand.self,
      RubricCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// The command that a mistyped name was meant to be: one letter off, or letters swapped.
  static func commandName(like text: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    return names.first { $0.sorted() == text.sorted() } ?? names.nearest(to: text)
  }
}
