public import Evaluation

/// A line of the trail as the file has it (docs/file-format.md).
public struct TrailLine: Hashable, Sendable {
  /// Counted from 1.
  public var number: Int
  public var mark: Mark
  public var event: TrailEvent
  /// The state after the line.
  public var state: ReviewState
  /// The digest of the draft's file after the line: `sm3:…`.
  public var draft: String
  /// The hash of the line before; empty for the first.
  public var previous: String
  public var changes: [DraftChange] = []
  public var words = ""
  /// The digest of the line up to this member, which is the last: `sm3:…`.
  public private(set) var hash = ""

  /// A submission or decision with a signature.
  var isSigned: Bool {
    if case .step(let step) = event { step.signed != nil } else { false }
  }

  public var entry: TrailEntry {
    var entry = TrailEntry(
      number: number, mark: mark, kind: event.kind, state: state, changes: changes.map(\.entry),
      words: words)
    if case .step(let step) = event { entry.proof = step.signed == nil ? .named : .unchecked }
    if case .scored(let indicator, let points) = event {
      entry.score = ReviewScore(indicator: indicator, points: points, reason: words, mark: mark)
    }
    if case .combined(let decisions) = event { entry.decisions = decisions.map(\.entry) }
    return entry
  }
}

extension TrailLine {
  private enum Key: String, JSONKey {
    case n, time, name, user, kind, state, draft, previous, changes, words, data, hash
  }

  init(number: Int, mark: Mark, event: TrailEvent, state: ReviewState, draft: String) {
    self.number = number
    self.mark = mark
    self.event = event
    self.state = state
    self.draft = draft
    previous = ""
  }

  /// Reads a line without its line feed; the hash must be that of the line.
  init(reading bytes: [UInt8]) throws(FileFault) {
    let node = JSONNode(try JSONParser.value(of: bytes))
    let fields = try node.fields(Key.self)
    let timeNode = try fields.required(.time)
    guard let time = Timestamp(try timeNode.string()) else {
      throw timeNode.fault(.outOfRange(try timeNode.string()))
    }
    mark = Mark(
      actor: Actor(
        name: try fields[.name]?.string() ?? "", user: try fields[.user]?.string() ?? ""),
      time: time)
    number = try fields.required(.n).integer(in: 1...Int.max)
    state = try fields.required(.state).named(ReviewState.allCases)
    event = try TrailEvent(
      try fields.required(.kind).named(TrailEntry.Kind.allCases),
      reading: fields[.data] ?? JSONNode(.object([])), mark: mark)
    draft = try fields.filledText(.draft)
    previous = try fields[.previous]?.string() ?? ""
    changes = try fields[.changes]?.list(DraftChange.init(reading:)) ?? []
    words = try fields[.words]?.string() ?? ""
    hash = try fields.filledText(.hash)
    let ending = Array(TrailLine.ending(hash).utf8)
    guard bytes.suffix(ending.count) == ending[...],
      SM3.text(of: Array(bytes.dropLast(ending.count))) == hash
    else { throw node.fault(.otherDigest) }
  }

  /// The line with its hash and a line feed at the end.
  mutating func sealed() -> [UInt8] {
    let value = JSONValue.object(filled: [
      ("n", .number("\(number)")), ("time", .string(mark.time.text)),
      ("name", .string(mark.actor.name)), ("user", .string(mark.actor.user)),
      ("kind", .string(event.kind.rawValue)), ("state", .string(state.rawValue)),
      ("draft", .string(draft)), ("previous", .string(previous)),
      ("changes", .array(changes.map(\.json))), ("words", .string(words)), ("data", event.json),
    ])
    let begin = Array(value.lineText.utf8.dropLast())
    hash = SM3.text(of: begin)
    return begin + Array(TrailLine.ending(hash).utf8) + [0x0A]
  }

  private static func ending(_ hash: String) -> String { ",\"hash\":\"\(hash)\"}" }
}

extension JSONNode {
  /// One of the names of a closed list that is no `JSONKey`.
  func named<Choice: RawRepresentable<String>>(
    _ choices: [Choice]
  ) throws(FileFault) -> Choice {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      throw fault(.notOneOf(text, choices.map(\.rawValue)))
    }
    return choice
  }
}
