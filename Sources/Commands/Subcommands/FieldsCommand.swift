import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping fields DRAFT`: every field with its address.
struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: CommandWords.fields)

  @OptionGroup var draft: DraftOptions
  @Flag(help: CommandWords.json) var json = false
  @Flag(help: CommandWords.values) var values = false

  func run() throws {
    let draft = try draft.open()
    let fields = draft.rubric.fields.map { FieldReport($0, in: draft.report) }
    if values {
      try JSONValue.object(fields.filter { !$0.content.isEmpty }.map(\.member)).print()
    } else if json {
      try JSONValue.array(fields.map(\.json)).print()
    } else {
      var table = Table(.left, .left, .left, .left, .left)
      for field in fields { field.add(to: &table) }
      try StandardStream.output.write(table.text)
    }
  }
}
