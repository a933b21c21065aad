import Application
import Evaluation
import Screens
import Storage

/// What all that is carried out in a session has in common: the open draft, the rubrics that were
/// read, who acts, and who judges.
final class Workbench {
  let place: Workplace
  /// Open drafts, by the name that the screens use.
  private(set) var sessions: [String: DraftSession] = [:]
  private var rubrics: [Rubric.ID: StoredRubric] = [:]
  /// Whatever is said of a report's state was verified by it.
  var judge: Judge
  /// Who acts, once that is known; else whoever has the account's one key.
  var actor: String?

  init(_ place: Workplace, as actor: String? = nil) {
    self.place = place
    self.actor = actor
    judge = Judge(place)
  }

  var folder: DataFolder { place.data }
  var home: String? { place.environment["HOME"] }

  /// Who acts, as it is recorded with everything that is done.
  var mark: Mark { place.mark(as: actor) }

  /// The time of day in the machine's time zone.
  var now: ClockTime { ClockTime(local: mark.time) }

  /// `~` is the home folder, as in a shell.
  func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }
}

extension Workbench {
  /// From now on this draft is the one that is open.
  func open(_ session: DraftSession) { sessions = [session.draft.id.text: session] }

  /// Reads a draft and its rubric.
  ///
  /// One draft is open at a time: opening another gives back the lock of the one before, and so
  /// others learn that it is free.
  func open(
    _ name: String, takingOver: Bool = false
  ) throws(StorageError) -> OpenedDraft {
    let draft = try folder.load(name)
    let stored = try current(draft.report.rubric.id)
    // A lock belongs to the open file: two of them in one process would exclude each other.
    sessions = [:]
    let session = DraftSession(draft, takingOver: takingOver)
    open(session)
    let places = PlaceStore(folder: draft.folder)
    let pinned = folder.rubric(of: draft.report, current: stored)
    // Losing the archive does no harm to the draft, so failing to keep it is not reported.
    if !pinned.hasChanged { try? folder.archive.keep(stored) }
    var opened = OpenedDraft(
      id: draft.id.text, report: draft.report, rubric: pinned.scoring,
      place: places.place(in: draft.id), change: RubricChange(pinned))
    opened.take(session)
    opened.readOnly = opened.readOnly ?? lock(of: draft)
    return opened
  }

  /// What was submitted or signed is only looked at; the trail's last line says so, or cannot be
  /// read, so that nothing could be recorded either.
  private func lock(of draft: Draft) -> ReadOnlyReason? {
    let store = ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
    do throws(StorageError) {
      guard let state = try store.lastLine()?.state, !state.isOpen else { return nil }
      let judgement = try judge.opinion(of: store).judgement
      return .state(judgement.said(.wrongState(.fill, state)).message)
    } catch {
      return .state(error.message)
    }
  }

  /// The rubric by which a report is scored: the pinned one where it is kept.
  func scoringRubric(of report: Report) throws(StorageError) -> Rubric {
    folder.rubric(of: report, current: try current(report.rubric.id)).scoring
  }

  /// The draft's file is no longer what was read.
  func forget(_ id: String) { sessions[id] = nil }

  /// The rubric file as it is, or was when this session read it first.
  func current(_ id: Rubric.ID) throws(StorageError) -> StoredRubric {
    if let known = rubrics[id] { return known }
    let stored = try folder.rubrics.load(id)
    rubrics[id] = stored
    return stored
  }

  /// The digest of the rubric by which a report with that pin is scored.
  func scoringDigest(_ pinned: RubricReference) throws(StorageError) -> String {
    let current = try current(pinned.id)
    let rubric = folder.rubric(of: Report(rubric: pinned), current: current)
    return rubric.pinned == nil ? current.reference.digest : pinned.digest
  }

  /// Sound rubrics; a broken one is reported when a draft needs it, and by `ziping rubric show`.
  func rubricLines() -> [RubricLine] {
    folder.rubrics.ids().compactMap { id in
      (try? current(id)).map { RubricLine(id: id, title: $0.rubric.title, year: $0.rubric.year) }
    }
  }

  /// The draft's own store, wherever the draft is.
  func reviews(of name: String) throws(StorageError) -> ReviewStore {
    if let draft = sessions[name]?.draft {
      return ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
    }
    guard let id = DraftID(name) else { throw .invalidDraftID(name) }
    return ReviewStore(drafts: folder.drafts, id: id)
  }
}
