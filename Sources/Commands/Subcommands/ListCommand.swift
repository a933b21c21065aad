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
      try JSONValue.array(listings.map { $0.json(standing($0, drafts)) }).print()
    } else {
      try StandardStream.output.write(text(of: listings, drafts))
    }
    guard listings.allSatisfy(\.isReadable) else { throw ExitCode.findings }
  }

  /// State and signature; nothing for a draft that nothing was said about.
  private func standing(
    _ listing: DraftListing, _ drafts: DraftStore
  ) -> (state: ReviewState, standing: SignatureStanding)? {
    guard case .readable(let draft) = listing,
      let line = ReviewStore(drafts: drafts, id: draft.id).lastLine()
    else { return nil }
    guard line.state == .signed || draft.revision > 1,
      let open = try? OpenDraft(draft.id.text, in: data.folder)
    else { return (line.state, .unsigned) }
    return (line.state, open.standing)
  }

  private func text(of listings: [DraftListing], _ drafts: DraftStore) -> String {
    guard !listings.isEmpty else { return DraftWords.noDrafts + "\n" }
    var table = Table(.left, .left, .left, .left, .left, .left)
    for listing in listings {
      switch listing {
      case .readable(let draft):
        table.add(
          draft.id.text, draft.year, draft.unit, draft.filler, Moment(draft.modified).localText,
          standing(listing, drafts).map(listText) ?? "")
      case .unreadable(let name, let error):
        table.add(name, "", DraftWords.unreadable, "", error.whatHappened)
      }
    }
    return table.text
  }
}

/// What a list says of a draft under review; of a plain one nothing.
private func listText(_ found: (state: ReviewState, standing: SignatureStanding)) -> String {
  guard found.standing == .unsigned else { return found.standing.text }
  return found.state == .draft ? "" : found.state.title
}

extension DraftListing {
  fileprivate var isReadable: Bool {
    switch self {
    case .readable: true
    case .unreadable: false
    }
  }

  fileprivate func json(
    _ found: (state: ReviewState, standing: SignatureStanding)?
  ) -> JSONValue {
    switch self {
    case .readable(let draft):
      .object([
        "id": .string(draft.id.text), "unit": .string(draft.unit), "filler": .string(draft.filler),
        "year": .string(draft.year), "rubric": .string(draft.rubric.rawValue),
        "revision": .number("\(draft.revision)"),
        "state": .string((found?.state ?? .draft).rawValue),
        "signature": .string((found?.standing ?? .unsigned).name),
        "modified": .string(Moment(draft.modified).text),
      ])
    case .unreadable(let name, let error):
      .object(["file": .string(name), "error": .string(error.message)])
    }
  }
}
