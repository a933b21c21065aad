public import Evaluation
public import Storage

/// What `verify` has to say of one draft.
public struct DraftVerification {
  public let id: String
  /// Nothing where the draft cannot be read.
  public let judgement: Judgement?
  public let lines: Int
  public let revision: Int
  /// Submissions without a signature, by the numbers of their lines: nobody had a key for them.
  public let unsigned: [Int]
  /// Approvals and signatures from a system user who filled in or submitted before, by their lines.
  public let sameUser: [Int]
  /// What speaks against the rubric that the points come from.
  public let rubricDoubts: [String]
  /// Lines behind the last signature, which only the next one will cover.
  public let uncovered: [TrailEntry]
  /// Everything that is off, each in two sentences.
  public let problems: [String]

  public var isSound: Bool { problems.isEmpty }

  /// Checks one draft.
  public init(_ name: String, _ judge: inout Judge, _ memory: Memory) {
    do throws(Refusal) {
      let data = judge.place.data
      let draft = try refusing { () throws(StorageError) in try data.load(name) }
      let store = ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
      let opinion: Judge.Opinion
      do throws(StorageError) {
        opinion = try judge.opinion(of: store, memory: memory.comparing)
      } catch {
        throw .storage(error)
      }
      let file = opinion.file
      problems = DraftVerification.problems(in: opinion, store, &judge, memory)
      memory.take(file, isSound: problems.isEmpty, judge.place.config)
      unsigned = file.entries.filter { $0.proof == .named }.map(\.number)
      uncovered = file.uncovered
      sameUser = file.review.sameUser
      rubricDoubts = RubricDoubts(file.draft.report, in: data).sentences
      id = draft.id.text
      judgement = opinion.judgement
      lines = file.trail.head.lines
      revision = file.draft.report.revision
    } catch {
      (id, judgement, lines, revision) = (name, nil, 0, 1)
      (unsigned, uncovered, sameUser, rubricDoubts) = ([], [], [], [])
      problems = [error.message]
    }
  }

  /// A roster is needed only where there is something to hold against it.
  private static func problems(
    in opinion: Judge.Opinion, _ store: ReviewStore, _ judge: inout Judge, _ memory: Memory
  ) -> [String] {
    let roster = judge.roster.standing
    let isNeeded = roster != .missing || !opinion.file.review.steps.isEmpty
    let evidence = EvidenceCheck(store: store, review: opinion.file.review).problems
    let found = [
      roster.isTrusted || !isNeeded ? nil : roster.message,
      memory.complaint(of: opinion.file, judge.place.config),
    ]
    return found.compactMap { $0 } + (opinion.problems + evidence).map(\.message)
  }
}

extension DraftVerification {
  /// What the user's own memory of a trail has to do with it.
  public enum Memory {
    /// Compares with what was seen; a whole folder is too much to remember.
    case compares
    /// And remembers what is sound.
    case learns
    /// Takes what there is for seen, whatever was seen before.
    case accepts

    fileprivate var comparing: Judge.Memory {
      switch self {
      case .compares, .learns: .compares
      case .accepts: .accepts
      }
    }

    fileprivate func complaint(of file: ReviewFile, _ config: ConfigFolder?) -> String? {
      switch self {
      case .compares, .learns: config?.trails.standing(of: file).message
      case .accepts: nil
      }
    }

    /// Where it cannot be remembered, it is seen for the first time again.
    fileprivate func take(_ file: ReviewFile, isSound: Bool, _ config: ConfigFolder?) {
      switch self {
      case .learns where isSound, .accepts: try? config?.trails.remember(file)
      case .compares, .learns: break
      }
    }
  }
}

extension DataFolder {
  /// The rubric by which a report is scored: the pinned one where it is kept.
  public func scoringRubric(of report: Report) throws(Refusal) -> Rubric {
    try refusing { () throws(StorageError) in
      rubric(of: report, current: try rubrics.load(report.rubric.id)).scoring
    }
  }
}
