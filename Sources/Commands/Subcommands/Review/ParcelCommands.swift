import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping pack DRAFT`: one file for the other office.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pack", abstract: ReviewHelp.pack)

  @OptionGroup var draft: DraftOptions
  @OptionGroup var person: PersonOptions
  @Option(help: ReviewHelp.output) var output: String?
  @Flag(inversion: .prefixedNo, help: ReviewHelp.packEvidence) var evidence = true
  @Flag(help: CommandWords.force) var force = false
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let open = try draft.open()
    let path = output ?? open.draft.id.text + ".parcel"
    guard force || !ExportFile(path: path).exists else { throw Refusal.outputExists(path: path) }
    let bytes = try packed(open)
    var judge = Judge(draft.place)
    let judgement = open.judgement(by: &judge)
    let doubts = RubricDoubts(open.report, in: draft.data.folder).sentences
    try judge.introduce()
    try refusing { () throws(StorageError) in try ParcelFile.write(bytes, to: path) }
    let code = Parcel.checkCode(of: bytes)
    guard json else {
      return try StandardStream.output.write(
        (ReviewWords.packed(path, code, judgement) + doubts.joined()).printable + "\n")
    }
    try JSONValue.object([
      "id": .string(open.draft.id.text), "path": .string(path), "size": .number("\(bytes.count)"),
      "code": .string(code), "state": .string(judgement.name),
      "verification": .string(judgement.assurance.name), "reasons": .texts(judgement.reasons),
      "rubric_doubts": .texts(doubts),
    ]).print()
  }

  private func packed(_ open: OpenDraft) throws(Refusal) -> [UInt8] {
    let folder = draft.data.folder
    let contents = Parcel.Contents(
      rubric: try? folder.rubrics.load(open.report.rubric.id), roster: try? folder.people.load(),
      hasEvidence: evidence)
    _ = try refusing { () throws(StorageError) in
      try open.reviewStore.settled(by: draft.place.mark(as: person.name))
    }
    do throws(ParcelFault) {
      return try open.reviewStore.packed(contents)
    } catch {
      throw .parcel(error)
    }
  }
}

/// `ziping unpack FILE`: takes a parcel in, or says why not.
struct UnpackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unpack", abstract: ReviewHelp.unpack)

  @Argument(help: ReviewHelp.parcel) var file: String
  @Option(help: ReviewHelp.expect) var expect: String?
  @OptionGroup var data: DataOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let bytes = try refusing { () throws(StorageError) in try ParcelFile.read(file) }
    let code = Parcel.checkCode(of: bytes)
    if let expect, !Parcel.isCode(expect, of: bytes) { throw Refusal.parcel(.otherCode(code)) }
    // Before anything is taken in, and for whoever reads the output of scripts too.
    try StandardStream.error.write(ReviewWords.code(code) + "\n")
    let (outcome, roster) = try taken(bytes)
    var judge = Judge(data.place)
    let judgement = judge.judgement(
      of: ReviewStore(drafts: data.folder.drafts, id: outcome.draft))
    let doubts = RubricDoubts.ofDraft(outcome.draft, in: data.folder)
    if json {
      try JSONValue.object([
        "id": .string(outcome.id), "outcome": .string(outcome.name),
        "lines": .number("\(outcome.lines)"), "roster": .string(roster.name),
        "code": .string(code), "state": .string(judgement.name),
        "verification": .string(judgement.assurance.name), "reasons": .texts(judgement.reasons),
        "rubric_doubts": .texts(doubts),
      ]).print()
    } else {
      let words =
        ReviewWords.unpacked(outcome, code) + ReviewWords.standing(judgement)
        + doubts.joined()
      try StandardStream.output.write(words.printable + "\n")
    }
    if let words = roster.message { try StandardStream.error.write(words.printable + "\n") }
    if roster.isAlarming || judgement.isContradicted { throw ExitCode.findings }
  }

  private func taken(_ bytes: [UInt8]) throws(Refusal) -> (Parcel.Outcome, ParcelRoster) {
    do throws(ParcelFault) {
      // Read before anything is written, so that a damaged roster changes nothing either.
      let roster = try Parcel.roster(in: bytes)
      let outcome = try data.folder.unpack(bytes)
      return (outcome, try ParcelRoster(roster, at: data.place))
    } catch {
      throw .parcel(error)
    }
  }
}

extension RubricDoubts {
  fileprivate static func ofDraft(_ id: DraftID, in data: DataFolder) -> [String] {
    guard let draft = try? data.drafts.load(id) else { return [] }
    return RubricDoubts(draft.report, in: data).sentences
  }
}

extension Parcel.Outcome {
  fileprivate var draft: DraftID {
    switch self {
    case .created(let id), .advanced(let id, _), .nothingNew(let id): id
    }
  }

  fileprivate var id: String { draft.text }

  fileprivate var name: String {
    switch self {
    case .created: "created"
    case .advanced: "advanced"
    case .nothingNew: "nothing_new"
    }
  }

  fileprivate var lines: Int {
    switch self {
    case .advanced(_, let lines): lines
    case .created, .nothingNew: 0
    }
  }
}
