import Application
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
    var judge = Judge(data.place)
    let found = listings.map { judgement($0, drafts, &judge) }
    if json {
      try JSONValue.array(zip(listings, found).map { $0.json($1) }).print()
    } else {
      try StandardStream.output.write(text(of: listings, found))
    }
    try judge.introduce()
    guard listings.allSatisfy(\.isReadable) else { throw ExitCode.findings }
  }

  /// The state as far as it is verified, at this moment.
  private func judgement(
    _ listing: DraftListing, _ drafts: DraftStore, _ judge: inout Judge
  ) -> Judgement {
    switch listing {
    case .readable(let draft): judge.judgement(of: ReviewStore(drafts: drafts, id: draft.id))
    case .unreadable: .untouched
    }
  }

  private func text(of listings: [DraftListing], _ found: [Judgement]) -> String {
    guard !listings.isEmpty else { return DraftWords.noDrafts + "\n" }
    var table = Table(.left, .left, .left, .left, .left, .left)
    for (listing, judgement) in zip(listings, found) {
      switch listing {
      case .readable(let draft):
        table.add(
          draft.id.text, draft.year, draft.unit, draft.filler, Moment(draft.modified).localText,
          judgement.listText)
      case .unreadable(let name, let error):
        table.add(name, "", DraftWords.unreadable, "", error.whatHappened)
      }
    }
    return table.text
  }
}

extension Judgement {
  /// What a list says of a draft under review; of a plain one nothing.
  fileprivate var listText: String {
    holds && claimed == .draft && standing == .unsigned ? "" : text
  }
}

extension DraftListing {
  fileprivate var isReadable: Bool {
    switch self {
    case .readable: true
    case .unreadable: false
    }
  }

  fileprivate func json(_ found: Judgement) -> JSONValue {
    switch self {
    case .readable(let draft):
      .object([
        "id": .string(draft.id.text), "unit": .string(draft.unit), "filler": .string(draft.filler),
        "year": .string(draft.year), "rubric": .string(draft.rubric.rawValue),
        "revision": .number("\(draft.revision)"),
        "state": .string(found.name), "verification": .string(found.assurance.name),
        "reasons": .texts(found.reasons), "signature": .string(found.standing.name),
        "modified": .string(Moment(draft.modified).text),
      ])
    case .unreadable(let name, let error):
      .object(["file": .string(name), "error": .string(error.message)])
    }
  }
}
