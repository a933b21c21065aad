import Application
import ArgumentParser
import Evaluation
import Storage
import Terminal
import TerminalNcurses

/// `ziping doctor` (体检): whether this machine, terminal and data folder are fit for the program.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: CommandWords.doctor)

  @Flag(help: CommandWords.json) var json = false
  @Flag(help: CommandWords.card) var card = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let facts = MachineFacts.look(
      at: data.folder,
      terminal: TerminalLook.look(name: ProcessEnvironment.variables["TERM"] ?? ""),
      codeset: TerminalLook.codeset)
    let checkup = Checkup(facts)
    if json {
      try checkup.json.print()
    } else {
      try StandardStream.output.write(card ? checkup.card(facts) : checkup.text)
    }
    guard !checkup.isWrong else { throw ExitCode.findings }
  }
}

extension Checkup {
  /// A table, what to do under each entry that is not fine, and the conclusion.
  fileprivate var text: String {
    var table = Table(.left, .left, .left)
    for entry in entries {
      table.add(DoctorWords.title(entry.state), DoctorWords.title(entry.topic), entry.found)
      if let remedy = entry.remedy { table.add("", "", "-> " + remedy) }
    }
    return table.text + "\n" + DoctorWords.conclusion(self) + "\n"
  }

  /// The page to print or photograph for the one who looks after the machine.
  fileprivate func card(_ facts: MachineFacts) -> String {
    let ruler = DoctorWords.ruler(ambiguousWidth: facts.terminal?.ambiguousWidth ?? 1)
    let lines = DoctorWords.cardTest + ruler + DoctorWords.cardKeys
    return DoctorWords.cardTitle + "\n\n" + text + "\n" + lines.joined(separator: "\n") + "\n"
  }

  fileprivate var json: JSONValue {
    .object([
      "usable": .bool(!isWrong),
      "entries": .array(
        entries.map { entry in
          .object([
            "topic": .string(entry.topic.rawValue), "state": .string(entry.state.rawValue),
            "found": .string(entry.found), "remedy": .text(entry.remedy),
          ])
        }),
    ])
  }
}
