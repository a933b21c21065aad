import ArgumentParser
import Testing

@testable import Application
@testable import Commands

@Suite struct CommandNamesTests {
  @Test func `every command that there is has its name in the list, in the order of the help`() {
    let commands = ZipingCommand.configuration.subcommands
    #expect(CommandNames.all == commands.compactMap { $0.configuration.commandName })
  }

  @Test(
    "A mistyped name leads to the command that was meant",
    arguments: [
      ("lits", "list"), ("socre", "score"), ("exprt", "export"), ("list", "list"),
      ("wuhua-2023", nil), ("zzz", nil),
    ])
  func nearest(text: String, expected: String?) {
    #expect(CommandNames.nearest(to: text) == expected)
  }
}
