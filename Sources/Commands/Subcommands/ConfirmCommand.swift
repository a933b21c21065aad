import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping confirm DRAFT ADDRESS…`: what was taken over from last year may stand.
struct ConfirmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: CommandWords.confirm)

  @OptionGroup var draft: DraftOptions
  @Argument(help: CommandWords.confirmAddresses) var addresses: [String] = []
  @Flag(name: .customLong("all"), help: CommandWords.confirmAll) var isAll = false
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    var draft = try draft.open()
    var report = draft.report
    for address in addresses {
      let field = try draft.rubric.field(atAddress: address)
      guard report.isUnconfirmed(field.path) else { throw Refusal.entry(.notUnconfirmed(address)) }
      report.confirm(field.path)
    }
    if isAll { report.unconfirmed = [] }
    try draft.save(report, by: self.draft.place.mark())
    let left = draft.rubric.fields.filter { report.unconfirmed.contains($0.path) }
    if json { return try JSONValue.texts(left.map(\.path.address)).print() }
    var table = Table(.left, .left)
    for field in left { table.add(field.path.address, field.label) }
    try StandardStream.output.write(table.text + ImportWords.unconfirmed(left.count) + "\n")
  }
}
