import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping rubric list`: all rubric files, sound or not.
struct RubricListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandWords.rubricList)

  @Flag(help: CommandWords.json) var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let store = data.folder.rubrics
    let rubrics = store.ids().map { RubricListing($0, in: store) }
    if json {
      try JSONValue.array(rubrics.map(\.json)).print()
    } else {
      var table = Table(.left, .left, .left, .left)
      for rubric in rubrics { rubric.add(to: &table) }
      try StandardStream.output.write(
        rubrics.isEmpty ? DraftWords.noRubrics + "\n" : table.text)
    }
    guard rubrics.allSatisfy({ $0.error == nil }) else { throw ExitCode.findings }
  }
}

/// A rubric file: what it holds, or why it cannot be used.
private struct RubricListing {
  let id: Rubric.ID
  var rubric: Rubric?
  var error: StorageError?

  init(_ id: Rubric.ID, in store: RubricStore) {
    self.id = id
    do throws(StorageError) { rubric = try store.load(id).rubric } catch { self.error = error }
  }

  func add(to table: inout Table) {
    if let rubric {
      table.add(id.rawValue, "\(rubric.year)", rubric.version, rubric.title)
    } else {
      table.add(id.rawValue, "", DraftWords.unreadable, error?.whatHappened ?? "")
    }
  }

  var json: JSONValue {
    guard let rubric else {
      return .object(["id": .string(id.rawValue), "error": .text(error?.message)])
    }
    return .object([
      "id": .string(id.rawValue), "title": .string(rubric.title), "year": .string("\(rubric.year)"),
      "version": .string(rubric.version), "total": .points(rubric.total),
      "indicators": .number("\(rubric.indicators.count)"),
    ])
  }
}
