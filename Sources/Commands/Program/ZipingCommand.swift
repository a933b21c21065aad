import Application
import ArgumentParser
import Evaluation

/// The root of all commands; without a command's name the screen opens.
struct ZipingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ziping", abstract: CommandWords.program, usage: CommandWords.programUsage,
    discussion: CommandWords.programDiscussion, version: CommandNames.version,
    subcommands: [
      OpenCommand.self, NewCommand.self, ListCommand.self, FieldsCommand.self, SetCommand.self,
      ScoreCommand.self, ExplainCommand.self, CheckCommand.self,
      JustifyCommand.self, ImportCommand.self,
      ConfirmCommand.self, ExportCommand.self, SecretCommand.self,
      RubricCommand.self,
      SubmitCommand.self, ReturnCommand.self, ApproveCommand.self, SignCommand.self,
      ReopenCommand.self, QueryCommand.self, RateCommand.self, EvidenceCommand.self,
      VerifyCommand.self, HistoryCommand.self, DiffCommand.self, PackCommand.self,
      UnpackCommand.self, KeyCommand.self, PeopleCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Refuses `help nothing` and `socre DRAFT`, where the parser shows or says something else.
  static func refuseUnknown(in arguments: [String]) throws(Refusal) {
    let words = arguments.prefix { !$0.hasPrefix("-") }
    guard words.count > 1 else { return }
    let name = words[0] == "help" ? words[1] : words[0]
    guard !CommandNames.contains(name) else { return }
    throw .argument(.noSuchCommand(name, nearest: CommandNames.nearest(to: name)))
  }
}
