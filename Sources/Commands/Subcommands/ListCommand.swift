import ArgumentParser
import Evaluation
import Storage

/// `ziping list`: what is in the data folder.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: CommandWords.list)

  @Flag(help: CommandWords.json) var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let drafts = data.folder.drafts
    let listings = try refusing { () throws(StorageError) in try drafts.list() }
    if json {
      try JSONValue.array(listings.map(\.json)).print()
    } else {
      try StandardStream.output.write(text(of: listings))
    }
    guard listings.allSatisfy(\.isReadable) else { throw ExitCode.findings }
  }

  private func text(of listings: [DraftListing]) -> String {
    guard !listings.isEmpty else { return DraftWords.noDrafts + "\n" }
    var table = Table(.left, .left, .left, .left, .left)
    for listing in listings {
      switch listing {
      case .readable(let draft):
        table.add(
          draft.id.text, draft.year, draft.unit, draft.filler, Moment(draft.modified).localText)
      case .unreadable(let name, let error):
        table.add(name, "", DraftWords.unreadable, "", error.whatHappened)
      }
    }
    return table.text
  }
}

extension DraftListing {
  fileprivate var isReadable: Bool {
    switch self {
    case .readable: true
    case .unreadable: false
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .readable(let draft):
      .object([
        "id": .string(draft.id.text), "unit": .string(draft.unit), "filler": .string(draft.filler),
        "year": .string(draft.year), "rubric": .string(draft.rubric.rawValue),
        "revision": .number("\(draft.revision)"),
        "modified": .string(Moment(draft.modified).text),
      ])
    case .unreadable(let name, let error):
      .object(["file": .string(name), "error": .string(error.message)])
    }
  }
}
