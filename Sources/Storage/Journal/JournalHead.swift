import Evaluation

/// The first two lines of a journal: which draft it belongs to, and the report that its steps
/// begin with.
struct JournalHead {
  /// The newest format of journals that this program knows.
  static let knownFormat = 1

  var draft: DraftID
  /// Of the draft file that held the report when the journal began.
  var digest: String
  var moment: JournalMoment
  /// `user@host`.
  var author: String

  private enum Key: String, JSONKey {
    case format = "journal"
    case draft, digest, at, by
  }

  init(_ draft: Draft, by author: String, at moment: JournalMoment) {
    self.draft = draft.id
    digest = draft.token.digest
    self.moment = moment
    self.author = author
  }

  init(reading line: some Sequence<UInt8>) throws(FileFault) {
    let fields = try JSONNode(try JSONParser.value(of: Array(line))).fields(Key.self)
    let format = try fields.required(.format).integer(in: 1...1_000_000)
    guard format <= JournalHead.knownFormat else {
      throw fields.node.fault(.newerFormat(format))
    }
    draft = try fields.required(.draft).draftID()
    digest = try fields.filledText(.digest)
    moment = try fields.required(.at).moment()
    author = try fields.filledText(.by)
  }

  /// The first line with its line feed.
  var text: String {
    JSONValue.object(filled: [
      (Key.format.rawValue, .number("\(JournalHead.knownFormat)")),
      (Key.draft.rawValue, .string(draft.text)), (Key.digest.rawValue, .string(digest)),
      (Key.at.rawValue, .string(moment.text)), (Key.by.rawValue, .string(author)),
    ]).lineText + "\n"
  }
}

/// The second line: the whole report that the steps begin with.
enum JournalBase {
  private enum Key: String, JSONKey {
    case base
  }

  static func text(_ report: Report, of id: DraftID) -> String {
    let draft = DraftFile(id: id, report: report).json
    return JSONValue.object(filled: [(Key.base.rawValue, draft)]).lineText + "\n"
  }

  static func report(reading line: some Sequence<UInt8>) throws(FileFault) -> Report {
    let fields = try JSONNode(try JSONParser.value(of: Array(line))).fields(Key.self)
    return try DraftFile(try fields.required(.base)).report
  }
}
