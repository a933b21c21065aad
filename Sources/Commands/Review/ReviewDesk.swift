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

  /// Opens a draft by name or path, as somebody in the roster.
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
    file = try refusing { () throws(StorageError) in try store.settled(by: mark) }
  }

  var report: Report { file.draft.report }
  var review: Review { file.review }

  /// What a person should look at, lost evidence included.
  var findings: [Finding] {
    rubric.findings(in: report) + EvidenceCheck(store: store, review: review).findings
  }

  /// The state after the action, if nothing stands against it.
  func checked(_ action: ReviewAction) throws(Refusal) -> ReviewState {
    try reviewing { () throws(ReviewRefusal) in
      try review.checked(
        action, by: person, findings: action == .submit ? findings : [],
        filler: report.cover[.filler])
    }
  }

  mutating func record(
    _ event: TrailEvent, _ words: String, _ state: ReviewState
  ) throws(Refusal) {
    file = try refusing { () throws(StorageError) in
      try store.record(event, words, state: state, by: mark, expecting: file.trail.head)
    }
  }
}

extension ReviewDesk {
  /// Hands the report in (送审).
  mutating func submit(note: String) throws(Refusal) {
    try take(.submit, note)
  }

  /// Gives the report back (退回).
  mutating func giveBack(
    reason: String, reasons: [ReviewStep.FieldReason] = []
  ) throws(Refusal) {
    let next = try checked(.return)
    guard !reason.allSatisfy(\.isWhitespace) || !reasons.isEmpty else {
      throw .review(.reasonMissing(.return))
    }
    for reason in reasons where rubric.field(at: reason.field) == nil {
      throw .review(.noSuchField(reason.field.address))
    }
    var step = self.step(.return)
    step.reasons = reasons
    try record(.step(step), reason, next)
  }

  /// Opens a new revision (重新开启).
  mutating func reopen(reason: String) throws(Refusal) {
    let next = try checked(.reopen)
    guard !reason.allSatisfy(\.isWhitespace) else { throw .review(.reasonMissing(.reopen)) }
    file = try refusing { () throws(StorageError) in
      try store.reopen(reason, state: next, by: mark, expecting: file.trail.head)
    }
  }

  private mutating func take(_ action: ReviewAction, _ words: String) throws(Refusal) {
    let next = try checked(action)
    try record(.step(step(action)), words, next)
  }

  func step(_ action: ReviewAction) -> TrailEvent.Step {
    TrailEvent.Step(action: action, revision: report.revision, version: file.digest)
  }
}

/// Turns an answer of the review into a refusal.
func reviewing<Value>(_ body: () throws(ReviewRefusal) -> Value) throws(Refusal) -> Value {
  do throws(ReviewRefusal) { return try body() } catch { throw .review(error) }
}

/// Turns an error of the crypto library into a refusal.
func signing<Value>(_ body: () throws(SigningError) -> Value) throws(Refusal) -> Value {
  do throws(SigningError) { return try body() } catch { throw .signing(error) }
}

extension Roster {
  /// The person who acts, valid on this day in Beijing, in whose time the roster counts.
  func acting(_ mark: Mark) throws(Refusal) -> Person {
    guard let day = mark.time.day(offset: 28_800) else { throw .review(.nobody) }
    return try reviewing { () throws(ReviewRefusal) in
      try person(named: mark.actor.name, on: day)
    }
  }
}
