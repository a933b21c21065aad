import ArgumentParser

/// `ziping rubric`: the indicator systems themselves.
struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric", abstract: CommandWords.rubric,
    subcommands: [
      RubricListCommand.self, RubricShowCommand.self, RubricCheckCommand.self,
      RubricTestCommand.self, RubricReadCommand.self, RubricExplainCommand.self,
      RubricDiffCommand.self, RubricAdoptCommand.self,
    ],
    defaultSubcommand: RubricListCommand.self)
}
