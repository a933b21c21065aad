import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping justify DRAFT ADDRESS REASON`: why a warning may stand.
struct JustifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "justify", abstract: CommandWords.justify)

  @OptionGroup var draft: DraftOptions
  @Argument(help: CommandWords.justifyAddress) var address: String
  @Argument(help: CommandWords.justifyReason) var reason: String
  @Option(help: CommandWords.justifyCheck) var check: String?
  @OptionGroup var person: PersonOptions

  func run() throws {
    var draft = try draft.open()
    let (report, finding) = try draft.report.justifying(
      address, check: check, reason, by: draft.rubric)
    try draft.save(report, by: self.draft.place.mark(as: person.name))
    let left = draft.rubric.findings(in: report).count {
      $0.severity == .warning && !$0.isJustified
    }
    try StandardStream.output.write(
      DraftWords.justified(finding, reason, left: left).printable + "\n")
  }
}
