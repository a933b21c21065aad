import Evaluation
import Signing
import Storage

/// A report under review, and the person who acts on it: what each subcommand begins with.
struct ReviewDesk {
  let data: DataFolder
  let store: ReviewStore
  let rubric: Rubric
  let person: Person
  let mark: Mark
  private(set) var file: ReviewFile

  /// Opens a draft by name or path, as somebody in the roster; nothing is written.
  init(_ name: String, in data: DataFolder, by mark: Mark) throws(Refusal) {
    let open = try OpenDraft(name, in: data)
    let roster = try RosterDesk.trusted(data)
    person = try roster.acting(mark)
    let store = ReviewStore(
      drafts: DraftStore(folder: open.draft.folder), id: open.draft.id)
    self.data = data
    self.store = store
    self.mark = mark
    rubric = open.rubric
    file = try refusing { () throws(StorageError) in try store.load() }
    let seen = Identity.config?.trails.standing(of: file) ?? .sound
    guard seen == .sound else { throw .rolledBack(seen) }
  }

  var report: Report { file.draft.report }
  var review: Review { file.review }

  /// What a person should look at, lost evidence included.
  var findings: [Finding] {
    rubric.inOrder(
      rubric.findings(in: report) + EvidenceCheck(store: store, review: review).findings)
  }

  /// The state after the action, if nothing stands against it.
  func checked(_ action: ReviewAction) throws(Refusal) -> ReviewState {
    try reviewing { () throws(ReviewRefusal) in
      try review.checked(
        action, by: person, findings: action == .submit ? findings : [],
        filler: report.cover[.filler])
    }
  }

  /// Brings the trail up to what the draft's file is, once nothing stands against a step any more:
  /// what is refused leaves no trace.
  mutating func settle() throws(Refusal) {
    let head = file.trail.head
    file = try refusing { () throws(StorageError) in
      try store.settled(by: mark, expecting: head)
    }
  }

  mutating func record(
    _ event: TrailEvent, _ words: String, _ state: ReviewState
  ) throws(Refusal) {
    try settle()
    file = try refusing { () throws(StorageError) in
      // A reopening changes the draft's file too.
      if case .step(let step) = event, step.action == .reopen {
        try store.reopen(step, words, by: mark, expecting: file.trail.head)
      } else {
        try store.record(event, words, state: state, by: mark, expecting: file.trail.head)
      }
    }
    // Where it cannot be remembered, nothing is lost but the memory.
    try? Identity.config?.trails.remember(file)
  }
}

extension ReviewDesk {
  /// Hands the report in (送审) by somebody who has no key; the trail says so.
  mutating func submitUnsigned(note: String) throws(Refusal) {
    let next = try checked(.submit)
    guard !person.signs(.submit) else { throw .noPassphrase }
    try record(.step(step(.submit)), note, next)
  }

  /// Whether everything but the passphrase is there: the state after the step, or why not.
  func ready(
    _ action: ReviewAction, _ words: String, reasons: [ReviewStep.FieldReason] = []
  ) throws(Refusal) -> ReviewState {
    let next = try checked(action)
    for reason in reasons where rubric.field(at: reason.field) == nil {
      throw .review(.noSuchField(reason.field.address))
    }
    if action.needsReason, words.allSatisfy(\.isWhitespace), reasons.isEmpty {
      throw .review(.reasonMissing(action))
    }
    return next
  }

  func step(_ action: ReviewAction) -> TrailEvent.Step {
    TrailEvent.Step(
      action: action, revision: file.revision(after: action), version: file.version(for: action))
  }
}

extension ReviewAction {
  /// Nobody gives back or reopens without saying why.
  fileprivate var needsReason: Bool {
    switch self {
    case .return, .reopen: true
    case .fill, .attach, .answer, .submit, .ask, .close, .score, .approve, .sign: false
    }
  }
}

/// Turns an answer of the review into a refusal.
func reviewing<Value>(_ body: () throws(ReviewRefusal) -> Value) throws(Refusal) -> Value {
  do throws(ReviewRefusal) { return try body() } catch { throw .review(error) }
}

/// Turns an error of the crypto library into a refusal.
func signing<Value: ~Copyable>(_ body: () throws(SigningError) -> Value) throws(Refusal) -> Value {
  do throws(SigningError) { return try body() } catch { throw .signing(error) }
}

extension Roster {
  /// The person who acts, valid on this day in Beijing, in whose time the roster counts.
  func acting(_ mark: Mark) throws(Refusal) -> Person {
    guard let day = mark.time.day(offset: Timestamp.beijing) else { throw .review(.nobody) }
    return try reviewing { () throws(ReviewRefusal) in
      try person(named: mark.actor.name, on: day)
    }
  }
}
