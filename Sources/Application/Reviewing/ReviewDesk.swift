public import Evaluation
public import Signing
public import Storage

/// A report under review, and the person who acts on it: what each subcommand begins with.
public struct ReviewDesk {
  public let place: Workplace
  public let store: ReviewStore
  public let rubric: Rubric
  public let person: Person
  public let mark: Mark
  public private(set) var file: ReviewFile
  /// What the report's state is, as far as that is verified: as of `file`.
  public private(set) var judgement: Judgement
  private var judge: Judge
  /// What the one who opened it should know: a rubric's file that has changed, a roster that was
  /// met for the first time.
  public let notices: [String]

  /// Opens a draft by name or path, as somebody in the roster; nothing is written.
  public init(_ name: String, at place: Workplace, by mark: Mark) throws(Refusal) {
    let open = try OpenDraft(name, in: place.data)
    let desk = try RosterDesk.trusted(place)
    notices = [open.notice, desk.standing.message].compactMap { $0 }
    person = try desk.roster.acting(mark)
    let store = ReviewStore(
      drafts: DraftStore(folder: open.draft.folder), id: open.draft.id)
    self.place = place
    self.store = store
    self.mark = mark
    rubric = open.rubric
    var judge = Judge(place, desk)
    let opinion: Judge.Opinion
    do throws(StorageError) {
      opinion = try judge.opinion(of: store)
    } catch {
      throw .storage(error)
    }
    (file, judgement) = (opinion.file, opinion.judgement)
    self.judge = judge
    let seen = place.config?.trails.standing(of: file) ?? .sound
    guard seen == .sound else { throw .rolledBack(seen) }
  }

  public var report: Report { file.draft.report }
  public var review: Review { file.review }

  /// What a person should look at, lost evidence included.
  public var findings: [Finding] {
    rubric.inOrder(
      rubric.findings(in: report) + EvidenceCheck(store: store, review: review).findings)
  }

  /// The state after the action, if nothing stands against it.
  public func checked(_ action: ReviewAction) throws(Refusal) -> ReviewState {
    do throws(ReviewRefusal) {
      try checkClock(action)
      let next = try review.checked(
        action, by: person, findings: action == .submit ? findings : [],
        filler: report.cover[.filler])
      try judgement.check(action)
      return next
    } catch {
      throw .review(judgement.said(error))
    }
  }

  /// A step with a time before what it rests on would be refused by whoever verifies it.
  private func checkClock(_ action: ReviewAction) throws(ReviewRefusal) {
    guard action.isSigned, let latest = file.entries.map(\.mark.time).max(), mark.time < latest
    else { return }
    throw .clockBehind(latest)
  }

  /// Brings the trail up to what the draft's file is, once nothing stands against a step any more:
  /// what is refused leaves no trace.
  ///
  /// What another program changed is recorded as found, by nobody known. Nobody approves or signs
  /// it: what was judged is still there, or the step is refused.
  mutating func settle(for action: ReviewAction? = nil) throws(Refusal) {
    let judged = action.flatMap { $0 == .approve || $0 == .sign ? ($0, file.sight) : nil }
    let now = try refusing { () throws(StorageError) in try store.load() }
    if let (action, seen) = judged { try checkShown(action, seen, now) }
    let head = file.trail.head
    file = try refusing { () throws(StorageError) in
      try store.settled(by: mark, expecting: head)
    }
    if let (action, seen) = judged { try checkShown(action, seen, file) }
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
    judgement = judge.opinion(of: file, in: store).judgement
    // Where it cannot be remembered, nothing is lost but the memory.
    try? place.config?.trails.remember(file)
  }
}

extension ReviewDesk {
  /// Refuses to decide about anything but what was seen.
  public func check(_ action: ReviewAction, seen: Sight) throws(Refusal) {
    try checkShown(action, seen, file)
  }

  private func checkShown(
    _ action: ReviewAction, _ seen: Sight, _ now: ReviewFile
  ) throws(Refusal) {
    guard now.sight != seen else { return }
    let differing = seen.report == now.digest ? [] : differences(from: seen.report, to: now)
    let added = now.entries.filter { $0.number > seen.trail.lines }
      .map { ReviewWords.added($0) }
    let found = differing + added
    throw .review(.notAsShown(action, found.isEmpty ? [ReviewWords.contents] : found))
  }

  /// The labels of what differs from a version that was seen, as far as it is kept.
  private func differences(from digest: String, to now: ReviewFile) -> [String] {
    let old = store.version(digest) ?? (digest == file.digest ? report : nil)
    guard let old else { return [] }
    return ReportDifference(from: old, to: now.draft.report, by: rubric).labels
  }
}

extension ReviewDesk {
  /// Hands the report in (送审) by somebody who has no key; the trail says so.
  public mutating func submitUnsigned(note: String) throws(Refusal) {
    let next = try checked(.submit)
    guard !person.signs(.submit) else { throw .key(.noPassphrase) }
    try record(.step(step(.submit)), note, next)
  }

  /// Whether everything but the passphrase is there: the state after the step, or why not.
  public func ready(
    _ action: ReviewAction, _ words: String, reasons: [ReviewStep.FieldReason] = []
  ) throws(Refusal) -> ReviewState {
    let next = try checked(action)
    for reason in reasons where rubric.field(at: reason.field) == nil {
      throw .review(.noSuchField(reason.field.address))
    }
    try reviewing { () throws(ReviewRefusal) in
      try action.check(words, hasFieldReasons: !reasons.isEmpty)
    }
    return next
  }

  public func step(_ action: ReviewAction) -> TrailEvent.Step {
    TrailEvent.Step(
      action: action, revision: file.revision(after: action), version: file.version(for: action))
  }
}

/// Turns an answer of the review into a refusal.
public func reviewing<Value>(_ body: () throws(ReviewRefusal) -> Value) throws(Refusal) -> Value {
  do throws(ReviewRefusal) { return try body() } catch { throw .review(error) }
}

/// Turns an error of the crypto library into a refusal.
public func signing<Value: ~Copyable>(_ body: () throws(SigningError) -> Value) throws(Refusal)
  -> Value
{
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
