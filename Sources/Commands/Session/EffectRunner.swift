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

  /// What the queue knows of drafts; read when the queue is opened first.
  var index: DraftIndex?

  /// While a passphrase is typed on the screen.
  var secrecy: Secrecy?

  /// Who acts, once that is known; else whoever has the account's one key.
  var actor: String?

  init(_ folder: DataFolder, as actor: String? = nil) {
    self.folder = folder
    self.actor = actor
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
  /// One draft is open at a time; whoever had the other one's lock is told by its being free.
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

  /// What was submitted or signed is only looked at; the trail's last line says so.
  private func lock(of draft: Draft) -> ReadOnlyReason? {
    let store = ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
    guard let state = store.lastLine()?.state, !state.isOpen else { return nil }
    return .state(ReviewRefusal.wrongState(.fill, state).message)
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

extension EffectRunner {
  private func list() -> Message {
    do throws(StorageError) {
      return .listed(try folder.drafts.names().map { DraftLine(id: $0, unit: "", year: "") })
    } catch {
      return .failed(Trouble(error))
    }
  }

  /// Sound rubrics; a broken one is reported when a draft needs it, and by `ziping rubric show`.
  mutating func rubricLines() -> [RubricLine] {
    folder.rubrics.ids().compactMap { id in
      (try? rubric(id)).map { RubricLine(id: id, title: $0.rubric.title, year: $0.rubric.year) }
    }
  }

  private func identity(of name: String) -> DraftLine {
    switch folder.drafts.listing(of: name) {
    case .readable(let summary):
      var line = DraftLine(id: name, unit: summary.unit, year: summary.year)
      line.state = ReviewStore(drafts: folder.drafts, id: summary.id).lastLine()?.state
      line.isUnsaved = JournalStore(folder: folder.drafts.folder).endsUnsaved(summary.id)
      return line
    case .unreadable(let file, let error):
      return DraftLine(id: name, unit: file, year: "", trouble: error.message)
    }
  }

  private mutating func summary(of id: String) -> DraftLine {
    do throws(StorageError) {
      let draft = try folder.load(id)
      let cover = draft.report.cover
      let current = try rubric(draft.report.rubric.id)
      let rubric = folder.rubric(of: draft.report, current: current).scoring
      var line = DraftLine(
        id: id, unit: cover[.unit], year: cover[.year], score: DraftScore(draft.report, rubric))
      line.isUnsaved = JournalStore(folder: draft.folder).endsUnsaved(draft.id)
      addReview(of: draft, to: &line)
      return line
    } catch {
      return DraftLine(id: id, unit: id, year: "", trouble: error.message)
    }
  }

  /// State, and where something was asked, how many queries wait for an answer.
  private func addReview(of draft: Draft, to line: inout DraftLine) {
    let store = ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
    line.state = store.lastLine()?.state
    guard line.state == .returned || line.state == .draft, let file = try? store.load() else {
      return
    }
    line.queries = file.review.unansweredQueries.count
  }

  private func create(_ unit: String, _ year: String, _ id: Rubric.ID) -> Message {
    do throws(Refusal) {
      let draft = NewDraft(rubric: id.rawValue, unit: unit, year: year)
      return .created(id: try draft.create(in: folder).id.text)
    } catch {
      return .failed(Trouble(error.message, ""))
    }
  }
}

extension EffectRunner {
  private mutating func save(_ report: Report, _ id: String) -> Message {
    guard let session = sessions[id], !session.isReadOnly else {
      return .saveFailed(Trouble(SessionWords.notOpen, ""))
    }
    do throws(StorageError) {
      try session.save(report, by: mark)
      return .saved(at: LocalClock.now)
    } catch .changedUnderneath(let path) {
      return conflict(Trouble(.changedUnderneath(path: path)), session, session.draft.report)
    } catch {
      return .saveFailed(Trouble(error))
    }
  }

  /// Keeps the report beside its draft or, where that cannot be written, in the home folder.
  private mutating func saveCopy(_ report: Report, _ id: String) -> Message {
    guard let session = sessions[id] else {
      return .saveFailed(Trouble(SessionWords.notOpen, ""))
    }
    let draft = session.draft
    let places = [draft.folder, LocalClock.homeFolder].compactMap { $0 }
    // A folder that is gone is made anew only where there is no other.
    let homes = places.filter(FolderPath.isFolder) + places.filter { !FolderPath.isFolder($0) }
    var last = Trouble(SessionWords.noHome, "")
    for home in homes {
      do throws(StorageError) {
        let store = DraftStore(folder: home)
        let copy = try store.create(report, try store.freeID(like: draft.id))
        // The copy has it all; the draft's own journal must not be asked about again.
        try? session.retireJournal()
        sessions = [copy.id.text: DraftSession(copy)]
        return .copied(
          OpenedDraft(
            id: copy.id.text, report: report,
            rubric: try rubric(report.rubric.id).rubric, place: nil), path: copy.path)
      } catch {
        last = Trouble(error)
      }
    }
    return .saveFailed(last)
  }

  /// Losing the place does no harm, so failing to keep it is not reported.
  private func remember(_ path: FieldPath, _ id: String) -> [Message] {
    guard let draft = sessions[id]?.draft else { return [] }
    try? PlaceStore(folder: draft.folder).remember(path, in: draft.id)
    return []
  }

  /// Writes the printed report under a free name in the data folder's `exports`.
  private func export(
    _ report: Report, _ rubric: Rubric, _ id: String, _ wish: ExportWish
  ) -> Message {
    let review = (try? reviews(of: id)).map { PrintedReview(of: report, rubric, in: $0) }
    let export = ReportExport(
      format: wish.format, edition: wish.edition, review: review ?? PrintedReview())
    do throws(ExportFault) {
      let file = try export.file(of: report, rubric, in: folder)
      let name = id + ExportWords.nameEnd(wish.edition)
      return .exported(
        path: try written(file.bytes, name, wish.format), remark: ExportWords.remark(file.notes))
    } catch {
      return .failed(Trouble(error.whatHappened, error.whatToDo))
    }
  }

  private func written(
    _ bytes: [UInt8], _ name: String, _ format: DocumentFormat
  ) throws(ExportFault) -> String {
    do throws(StorageError) {
      return try folder.exports.write(bytes, name: name, suffix: format.suffix)
    } catch {
      throw .storage(error)
    }
  }
}

extension Trouble {
  init(_ error: StorageError) {
    self.init(error.whatHappened, error.whatToDo)
    switch error {
    case .changedUnderneath: isConflict = true
    case .folderGone: isFolderGone = true
    case .invalidDraftID, .draftExists, .draftNotFound, .rubricNotFound, .noRubrics,
      .notDraftFileName, .damaged, .newer, .faultyRubric, .tooLarge, .importTooLarge,
      .underReview, .keyTooOpen, .held, .undecided, .notFound, .notAllowed, .diskFull, .linked,
      .notAFile, .notAFolder, .nameTooLong, .notWritten, .failed:
      break
    }
  }
}
