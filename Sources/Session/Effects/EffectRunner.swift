import Application
import Documents
import Evaluation
import Screens
import Signing
import Storage
import Terminal

/// Carries out what the screens ask for; the only place where a session touches the disk.
struct EffectRunner {
  let folder: DataFolder
  /// Open drafts, by the name that the screens use.
  var sessions: [String: DraftSession] = [:]
  private var rubrics: [Rubric.ID: StoredRubric] = [:]
  /// The file that is being read, if one is.
  var importing: ImportWork?

  /// The drafts that were removed in this session, the last one last.
  var removed: [RemovedDraft] = []

  /// What the queue knows of drafts; read when the queue is opened first.
  var index: DraftIndex?

  /// Whatever is said of a report's state was verified by it.
  var judge: Judge

  /// While a passphrase is typed on the screen.
  var secrecy: Secrecy?

  /// Who acts, once that is known; else whoever has the account's one key.
  var actor: String?

  init(_ folder: DataFolder, as actor: String? = nil) {
    self.folder = folder
    self.actor = actor
    judge = Judge(folder)
  }

  mutating func perform<Driver: TerminalDriver & ~Copyable>(
    _ effect: Effect, on terminal: inout Driver
  ) -> [Message] {
    switch effect {
    case .list: [list()]
    case .identify(let id): [.summarized(identity(of: id))]
    case .summarize(let id): [.summarized(summary(of: id))]
    case .listRubrics: [.rubricsListed(rubricLines())]
    case .open(let id): [opening(id)]
    case .create(let unit, let year, let rubric): [create(unit, year, rubric)]
    case .remove(let id): [remove(id)]
    case .restoreRemoved: [restoreRemoved()]
    case .save(let report, let id): [save(report, id)] + lostJournal(id)
    case .saveCopy(let report, let id): [saveCopy(report, id)]
    case .remember(let path, let id): remember(path, id)
    case .export(let report, let rubric, let id, let wish): [export(report, rubric, id, wish)]
    case .safety(let safeguard): perform(safeguard)
    case .desk(let effect): perform(effect)
    case .importing(let effect): perform(effect)
    case .editExternally(let path, let text): ExternalEditor().edit(text, at: path, on: &terminal)
    }
  }

  /// Reads a draft and its rubric.
  ///
  /// One draft is open at a time: opening another gives back the lock of the one before, and so
  /// others learn that it is free.
  mutating func open(
    _ name: String, takingOver: Bool = false
  ) throws(StorageError) -> OpenedDraft {
    let draft = try folder.load(name)
    let stored = try rubric(draft.report.rubric.id)
    // A lock belongs to the open file: two of them in one process would exclude each other.
    sessions = [:]
    let session = DraftSession(draft, takingOver: takingOver)
    sessions[draft.id.text] = session
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
  private mutating func lock(of draft: Draft) -> ReadOnlyReason? {
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
  mutating func scoringRubric(of report: Report) throws(StorageError) -> Rubric {
    folder.rubric(of: report, current: try rubric(report.rubric.id)).scoring
  }

  /// The draft's file is no longer what was read.
  mutating func forget(_ id: String) { sessions[id] = nil }

  /// The rubric file as it is, or was when this session read it first.
  mutating func current(_ id: Rubric.ID) throws(StorageError) -> StoredRubric {
    try rubric(id)
  }

  private mutating func rubric(_ id: Rubric.ID) throws(StorageError) -> StoredRubric {
    if let known = rubrics[id] { return known }
    let stored = try folder.rubrics.load(id)
    rubrics[id] = stored
    return stored
  }

  private mutating func opening(_ name: String) -> Message {
    do throws(StorageError) {
      return .opened(try open(name))
    } catch {
      return .failed(Trouble(error))
    }
  }
}
