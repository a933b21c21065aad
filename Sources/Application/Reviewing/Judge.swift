public import Evaluation
public import Storage

/// Verifies reports for whatever shows their state or acts on it; there is no other way to a
/// `Judgement` of what is on the disk.
///
/// The roster is read and checked once for all of them, and again when its files have changed.
public struct Judge {
  public let place: Workplace
  private var known: (stamp: RosterStamp, mark: String, desk: RosterDesk)?

  public init(_ place: Workplace) { self.place = place }

  /// With a roster that was just read.
  init(_ place: Workplace, _ desk: RosterDesk) {
    self.place = place
    know(desk)
  }

  private var stamp: RosterStamp {
    RosterStamp(of: place.data, known: place.config?.administrators)
  }

  private mutating func know(_ desk: RosterDesk) {
    let stamp = stamp
    known = (stamp, stamp.text, desk)
  }

  /// By what the roster is known that reports were last held against; a roster that was changed
  /// since has another, so that they are judged again.
  public var rosterMark: String { known?.mark ?? stamp.text }

  /// The same of the roster that is there now.
  public var presentMark: String { stamp.text }

  /// The roster as it is now.
  public var roster: RosterDesk {
    mutating get {
      if let known, known.stamp == stamp { return known.desk }
      let desk = RosterDesk(place, introduces: false)
      // Reading it may have written down whose it is.
      know(desk)
      return desk
    }
  }
}

extension Judge {
  /// Whose roster it was held against, if that was met for the first time; whoever asks says it.
  public var introduction: String { known?.desk.introduced(at: place) ?? "" }

  /// A draft and its trail as they are at this moment, with what is off and what follows from it.
  public struct Opinion {
    public let file: ReviewFile
    /// All but what is off with pieces of evidence.
    public let problems: [ReviewProblem]
    public let judgement: Judgement
  }

  /// So often at most a draft is looked at that somebody is working on.
  private static let attempts = 5

  /// Where somebody has added to the trail meanwhile, it is looked at again: signature files, for
  /// one, are strays to those who have read the trail before their line came.
  public mutating func opinion(
    of store: ReviewStore, memory: Memory = .compares
  ) throws(StorageError) -> Opinion {
    var attempt = 1
    while true {
      let found = opinion(of: try store.completed(), in: store, memory)
      guard !found.judgement.holds, attempt < Judge.attempts, !store.isLatest(found.file) else {
        return found
      }
      attempt += 1
    }
  }

  /// The same of what was read already.
  public mutating func opinion(
    of file: ReviewFile, in store: ReviewStore, _ memory: Memory = .compares
  ) -> Opinion {
    guard !file.isUntouched else {
      return Opinion(file: file, problems: [], judgement: .untouched)
    }
    let desk = file.review.steps.isEmpty ? nil : roster
    let names = FieldNames(data: place.data)
    let verification = Verification(
      of: file, in: store, roster: desk?.roster ?? Roster(), tools: .signing,
      labels: { names.labels(from: $0, to: $1) })
    let problems = verification.recordProblems().map { names.named($0, in: file.draft.report) }
    let found = verification.examination(
      of: problems, obstacle: desk?.standing.obstacle,
      memory: memory.complaint(of: file, place.config))
    return Opinion(
      file: file, problems: problems, judgement: Judgement(file.review, found))
  }

  /// How a draft stands, for lists: what cannot be read is not verified, and says so.
  public mutating func judgement(of store: ReviewStore) -> Judgement {
    do throws(StorageError) {
      return try opinion(of: store).judgement
    } catch {
      return .unreadable(error.whatHappened)
    }
  }
}

extension Judge {
  /// What the user's own memory of a trail has to do with it.
  public enum Memory {
    /// Compares with what was seen.
    case compares
    /// Takes what there is for seen, whatever was seen before.
    case accepts

    fileprivate func complaint(of file: ReviewFile, _ config: ConfigFolder?) -> String? {
      switch self {
      case .compares: config?.trails.standing(of: file).whatHappened
      case .accepts: nil
      }
    }
  }
}

/// Names fields by the rubric of a report, which is read only where something differs.
private struct FieldNames: Sendable {
  let data: DataFolder

  func labels(from old: Report, to new: Report) -> [String] {
    guard let rubric = try? data.scoringRubric(of: new) else { return [] }
    return ReportDifference(from: old, to: new, by: rubric).labels
  }

  func named(_ problem: ReviewProblem, in report: Report) -> ReviewProblem {
    guard case .outside = problem, let rubric = try? data.scoringRubric(of: report) else {
      return problem
    }
    return problem.named(by: rubric)
  }
}
