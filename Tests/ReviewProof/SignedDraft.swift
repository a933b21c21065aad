public import Evaluation
import Signing
public import Storage

/// A draft that went all the way: submitted, returned with a query, changed, submitted, approved
/// and signed, in a data folder of its own, with its roster.
public struct SignedDraft {
  public let data: DataFolder
  public let store: ReviewStore
  public let keys: KeyRing
  public static let administrator = "王管理"
  public static let filler = "张填报"
  public static let reviewer = "李审核"

  /// Makes one in an empty folder; `shipped` is the checkout's data folder, for its rubrics.
  public init(
    in folder: String, shipped: String, report: Report, id: String = "w", keys: KeyRing
  ) throws {
    data = DataFolder(
      Surroundings(option: folder, environment: [:], workingFolder: "/", program: nil))
    guard let id = DraftID(id) else { throw StorageError.invalidDraftID(id) }
    store = ReviewStore(drafts: data.drafts, id: id)
    self.keys = keys
    try writeRoster()
    _ = try data.drafts.create(report, id)
    try walk(RubricStore(folders: [shipped + "/rubrics"]).load(report.rubric.id))
  }

  private func writeRoster() throws {
    let roster = Roster(people: [
      keys.person(SignedDraft.administrator, [.administrator]),
      keys.person(SignedDraft.filler, [.filler]), keys.person(SignedDraft.reviewer, [.reviewer]),
    ])
    let bytes = PeopleStore.bytes(of: roster)
    try data.people.save(bytes, signature: keys.sign(bytes, as: SignedDraft.administrator))
  }

  private func walk(_ rubric: StoredRubric) throws {
    try decide(.submit, .submitted, as: SignedDraft.filler)
    try record(
      .asked(1, .cover(.telephone), range: nil, quote: ""), "是办公电话吗？", .submitted,
      SignedDraft.reviewer)
    try decide(.return, .returned)
    var draft = try data.drafts.load(store.id)
    draft.report.cover[.telephone] = "0753-4433222"
    _ = try DraftStore.save(draft, by: .ofProcess(name: SignedDraft.filler))
    try record(.answered(1, change: "已改"), "已改为办公电话。", .draft, SignedDraft.filler)
    try decide(.submit, .submitted, as: SignedDraft.filler)
    try record(.closed(1), "", .submitted, SignedDraft.reviewer)
    try record(
      .scored("carryover_rate", Points(Rational(3))), "材料不全。", .submitted,
      SignedDraft.reviewer)
    try store.keepRubric(rubric)
    try decide(.approve, .approved)
    try decide(.sign, .signed)
  }
}

extension SignedDraft {
  /// Writes a line as the storage does, whatever it says and whoever is said to have written it.
  public func record(
    _ event: TrailEvent, _ words: String, _ state: ReviewState, _ name: String,
    at time: Timestamp? = nil
  ) throws {
    var mark = Mark.ofProcess(name: name)
    if let time { mark.time = time }
    let file = try store.settled(by: mark)
    _ = try store.record(event, words, state: state, by: mark, expecting: file.trail.head)
  }

  public func step(
    _ action: ReviewAction, _ state: ReviewState, _ name: String, _ words: String = ""
  ) throws {
    let file = try store.settled(by: .ofProcess(name: name))
    let step = TrailEvent.Step(
      action: action, revision: file.draft.report.revision, version: file.digest)
    try record(.step(step), words, state, name)
  }

  /// Opens a new revision, signed by the reviewer.
  public func reopen() throws {
    let mark = Mark.ofProcess(name: SignedDraft.reviewer)
    let file = try store.settled(by: mark)
    let step = try signed(.reopen, SignedDraft.reviewer, SignedDraft.reviewer, mark, file)
    _ = try store.reopen(step, "", by: mark, expecting: file.trail.head)
  }

  /// Signs a step as the reviewer, or as somebody else.
  public func decide(
    _ action: ReviewAction, _ state: ReviewState, as name: String = SignedDraft.reviewer,
    key: String? = nil, at time: Timestamp? = nil
  ) throws {
    var mark = Mark.ofProcess(name: name)
    if let time { mark.time = time }
    let file = try store.settled(by: mark)
    let step = try signed(action, name, key ?? name, mark, file)
    _ = try store.record(
      .step(step), "", state: state, by: mark, expecting: file.trail.head)
  }

  private func signed(
    _ action: ReviewAction, _ name: String, _ key: String, _ mark: Mark, _ file: ReviewFile
  ) throws -> TrailEvent.Step {
    let signer = Statement.Signer(
      name: name, capacity: action == .submit ? .filler : .reviewer, unit: "",
      key: keys.fingerprint(of: key), user: mark.actor.user)
    let statement = try store.statement(
      action, Statement.Said("同意。"), by: signer, at: mark.time, for: file)
    var step = TrailEvent.Step(
      action: action, revision: file.revision(after: action), version: file.version(for: action))
    step.signed = TrailEvent.Signed(
      statement: String(decoding: statement.bytes, as: UTF8.self),
      signature: try keys.sign(statement.bytes, as: key))
    return step
  }

  /// Everything that is off with draft and roster, as `verify` would say it.
  ///
  /// `trusted` is a roster that was checked before, as `verify` does once for all drafts.
  public func complaints(
    known: KnownAdministrators.Known? = nil, trusted: Roster? = nil
  ) -> [String] {
    var complaints: [String] = []
    var roster = Roster(people: [])
    do throws(StorageError) {
      if let trusted { return try self.complaints(by: trusted) }
      let file = try data.people.load()
      let standing = file?.standing(known: known ?? administrator, .forTests) ?? .missing
      if standing.isTrusted, let file { roster = file.roster }
      if !standing.isTrusted { complaints.append(standing.message ?? "") }
      complaints += try self.complaints(by: roster)
    } catch {
      complaints.append(error.message)
    }
    return complaints
  }

  private func complaints(by roster: Roster) throws(StorageError) -> [String] {
    let review = try store.load()
    let verification = Verification(
      of: review, in: store, roster: roster, tools: .forTests,
      labels: { old, new in old == new ? [] : ["内容"] })
    return verification.problems().map(\.message)
  }

  /// What follows from it, by the folder's roster as one that is trusted.
  public func judgement() throws -> Judgement {
    let file = try store.load()
    let verification = Verification(
      of: file, in: store, roster: try data.people.load()?.roster ?? Roster(), tools: .forTests,
      labels: { old, new in old == new ? [] : ["内容"] })
    let found = verification.examination(
      of: verification.recordProblems(), obstacle: nil, memory: nil)
    return Judgement(file.review, found)
  }

  public var administrator: KnownAdministrators.Known {
    KnownAdministrators.Known(
      name: SignedDraft.administrator, key: keys.fingerprint(of: SignedDraft.administrator),
      serial: 1)
  }
}

extension SignedDraft {
  /// Whether every signature of these lines is that of its signer's key; nothing else is checked.
  public func signaturesHold(in lines: [TrailLine]) -> Bool {
    lines.allSatisfy { line in
      guard case .step(let step) = line.event, let signed = step.signed else { return true }
      return KeyTools.forTests.verifies(
        keys.open[line.mark.actor.name]?.pem ?? "", signed.signature, Array(signed.statement.utf8))
    }
  }

  /// The count as it was after that line: its successors' writers were killed.
  public func rewind(to line: TrailLine) throws {
    let text = "{\"hash\":\"\(line.hash)\",\"lines\":\(line.number)}"
    let filled = text + String(repeating: " ", count: 127 - text.utf8.count) + "\n"
    try FileBytes.write(Array(filled.utf8), data.drafts.folder + "/w.review/head.json")
  }
}
