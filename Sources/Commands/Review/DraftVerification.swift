import Evaluation
import Storage

/// What `verify` has to say of one draft.
struct DraftVerification {
  let id: String
  /// Nothing where the draft cannot be read.
  let standing: SignatureStanding?
  let state: ReviewState
  let lines: Int
  let revision: Int
  /// Submissions without a signature, by the numbers of their lines: nobody had a key for them.
  let unsigned: [Int]
  /// Lines behind the last signature, which only the next one will cover.
  let uncovered: [TrailEntry]
  /// Everything that is off, each in two sentences.
  let problems: [String]

  var isSound: Bool { problems.isEmpty }

  /// Checks one draft.
  init(_ name: String, in data: DataFolder, _ roster: RosterDesk, _ memory: Memory) {
    var problems = roster.problems
    do throws(Refusal) {
      let draft = try refusing { () throws(StorageError) in try data.load(name) }
      let store = ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
      let (file, rubric, found) = try DraftVerification.check(store, data, roster.roster)
      problems += found.map { $0.named(by: rubric).message }
      if let message = memory.complaint(of: file) { problems.append(message) }
      memory.take(file, isSound: problems.isEmpty)
      unsigned = file.entries.filter { $0.isSigned == false }.map(\.number)
      uncovered = file.uncovered
      id = draft.id.text
      state = file.review.state
      standing = SignatureStanding(file, store, rubric)
      lines = file.trail.head.lines
      revision = file.draft.report.revision
      // A roster is needed only where there is something to hold against it.
      if roster.standing == .missing, file.signature == nil {
        problems.removeAll { $0 == roster.standing.message }
      }
    } catch {
      (id, state, standing, lines, revision) = (name, .draft, nil, 0, 1)
      (unsigned, uncovered) = ([], [])
      problems.append(error.message)
    }
    self.problems = problems
  }
}

extension DraftVerification {
  /// So often at most a draft is looked at that somebody is working on.
  private static let attempts = 5

  /// Everything that is off with a draft, and what it was found in.
  ///
  /// Where somebody has added to the trail meanwhile, it is looked at again: signature files, for
  /// one, are strays to those who have read the trail before their line came.
  private static func check(
    _ store: ReviewStore, _ data: DataFolder, _ roster: Roster
  ) throws(Refusal) -> (ReviewFile, Rubric, [ReviewProblem]) {
    var attempt = 1
    while true {
      let file = try refusing { () throws(StorageError) in try store.completed() }
      let rubric = try data.scoringRubric(of: file.draft.report)
      let found = Verification(
        of: file, in: store, roster: roster, tools: .signing,
        labels: { ReportDifference(from: $0, to: $1, by: rubric).labels }
      ).problems()
      guard !found.isEmpty, attempt < attempts, !store.isLatest(file) else {
        return (file, rubric, found)
      }
      attempt += 1
    }
  }
}

extension DraftVerification {
  /// What the user's own memory of a trail has to do with it.
  enum Memory {
    /// Compares with what was seen; a whole folder is too much to remember.
    case compares
    /// And remembers what is sound.
    case learns
    /// Takes what there is for seen, whatever was seen before.
    case accepts

    fileprivate func complaint(of file: ReviewFile) -> String? {
      switch self {
      case .compares, .learns: Identity.config?.trails.standing(of: file).message
      case .accepts: nil
      }
    }

    /// Where it cannot be remembered, it is seen for the first time again.
    fileprivate func take(_ file: ReviewFile, isSound: Bool) {
      switch self {
      case .learns where isSound, .accepts: try? Identity.config?.trails.remember(file)
      case .compares, .learns: break
      }
    }
  }
}

extension RosterDesk {
  /// What is off with the roster itself.
  fileprivate var problems: [String] {
    standing.isTrusted ? [] : [standing.message].compactMap { $0 }
  }
}

extension DataFolder {
  /// The rubric by which a report is scored: the pinned one where it is kept.
  func scoringRubric(of report: Report) throws(Refusal) -> Rubric {
    try refusing { () throws(StorageError) in
      rubric(of: report, current: try rubrics.load(report.rubric.id)).scoring
    }
  }
}

extension SignatureStanding {
  /// As trail and draft are now; signatures themselves are not checked, which `verify` does.
  init(_ file: ReviewFile, _ store: ReviewStore, _ rubric: Rubric) {
    guard let step = file.signature else {
      self = .unsigned
      return
    }
    let fields =
      file.isUnchanged(since: step)
      ? [] : SignatureStanding.fields(from: step, to: file, store, rubric)
    guard file.review.state == .signed else {
      self = .reopened(revision: step.revision, fields: fields)
      return
    }
    guard file.isUnchanged(since: step), let statement = step.statement else {
      self = .void(fields: fields)
      return
    }
    self = .signed(statement.signer, statement.time, digest: step.version)
  }

  private static func fields(
    from step: ReviewStep, to file: ReviewFile, _ store: ReviewStore, _ rubric: Rubric
  ) -> [String] {
    guard let signed = store.version(step.version) else { return [] }
    var report = file.draft.report
    // A new revision differs by its number, which is said beside.
    report.revision = signed.revision
    return ReportDifference(from: signed, to: report, by: rubric).labels
  }
}
