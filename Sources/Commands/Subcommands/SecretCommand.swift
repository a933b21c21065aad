import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping secret DRAFT [PART]`: which parts the public version leaves out.
struct SecretCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "secret", abstract: CommandWords.secret)

  @OptionGroup var draft: DraftOptions
  @Argument(help: CommandWords.secretPart) var part: String?
  @Flag(help: CommandWords.secretOff) var off = false

  func run() throws {
    var draft = try draft.open()
    if let part {
      var report = draft.report
      let part = try draft.rubric.part(at: part)
      guard part != .cover else { throw Refusal.entry(.coverIsNoSecret) }
      if off { report.secret.remove(part) } else { report.secret.insert(part) }
      try draft.save(report, by: self.draft.place.mark())
    }
    let addresses = draft.report.secret.map(\.address).sorted()
    let lines = addresses.isEmpty ? [DraftWords.noSecrets] : addresses
    try StandardStream.output.write(lines.map { $0.printable + "\n" }.joined())
  }
}
