public import Evaluation
public import Storage

/// A draft that is open: its file, the right to write it, and its journal.
public final class DraftSession {
  /// As it was last read or written.
  public var draft: Draft
  private let lock: DraftLock?
  /// nil where somebody else has the draft.
  public private(set) var journal: DraftJournal?
  /// Who else has it, if somebody has, and whether that cannot be any more.
  public private(set) var holder: LockHolder?
  public private(set) var isHolderGone = false
  /// The file as somebody else has written it, once that was noticed.
  private var theirs: Draft?
  /// What killed programs have left was looked for.
  private var isTidy = false
  /// What was decided in a merge, until it is saved.
  private var decisions: [MergeDecision]?
  /// What the journal said when the draft was opened.
  public private(set) var finding: JournalFinding = .nothing

  /// Asks for the lock; who does not get it may still look.
  public init(_ draft: Draft, takingOver: Bool = false) {
    self.draft = draft
    let locks = LockStore(folder: draft.folder)
    switch takingOver ? locks.takeOver(draft.id) : locks.take(draft.id) {
    case .taken(let lock):
      self.lock = lock
      begin(isContinued: !takingOver)
    case .held(let holder, let isGone):
      lock = nil
      self.holder = holder
      isHolderGone = isGone
    case .unlockable:
      lock = nil
      begin(isContinued: false)
    }
  }

  /// Looks into the journal that is there, and goes on with it or with a new one.
  private func begin(isContinued: Bool) {
    finding = JournalStore(folder: draft.folder).finding(for: draft)
    journal = DraftJournal(
      for: draft, by: (lock?.holder ?? .own).name,
      isContinued: isContinued && finding == .clean)
  }

  /// The one who had the lock last and did not give it back.
  public var leftBy: LockHolder? { lock?.leftBy }

  public var isReadOnly: Bool { holder != nil }

  /// Writes the report over what was read; the journal is on the disk before it and says so after.
  public func save(_ report: Report, by mark: Mark) throws(StorageError) {
    // If the journal cannot be flushed, nothing is lost: the file is about to get the same text.
    try? journal?.flush()
    try draft.save(report, by: mark, merging: decisions)
    decisions = nil
    // A mark that is missing costs a look at the whole journal, nothing else.
    try? journal?.markSaved(draft)
    if journal?.isLong == true { shorten() }
    if !isTidy, lock != nil { Leftovers(of: draft.id, in: draft.folder).remove() }
    isTidy = true
  }

  /// Writes the journal anew with everything that can be undone, after its file had gone.
  public func renewJournal(_ report: Report, _ history: History) throws(StorageError) {
    var now = draft
    now.report = report
    try journal?.rewrite(
      now, history, isSaved: report == draft.report, merging: decisions)
  }

  private func shorten() {
    guard let history = JournalStore(folder: draft.folder).history(of: draft) else { return }
    try? journal?.rewrite(draft, history)
  }

  /// What could be undone when the draft was closed last.
  public var history: History? { JournalStore(folder: draft.folder).history(of: draft) }
}

extension DraftSession {
  /// Does what was decided about text that the file has not; the other report is kept.
  ///
  /// Whatever breaks it off, file or journal still has each of the two reports.
  /// - Returns: Where the other one lies.
  public func resolve(
    _ choice: Resolution, by mark: Mark
  ) throws(StorageError) -> String? {
    guard let unsaved = finding.unsaved else { return nil }
    let versions = VersionStore(folder: draft.folder)
    let path: String
    switch choice {
    case .restore:
      path = try versions.keep(draft.report, of: draft.id)
      try draft.save(unsaved.report, by: mark, merging: unsaved.decisions)
      try journal?.rewrite(draft, unsaved.history)
    case .keepFile:
      path = try versions.keep(unsaved.report, of: draft.id)
      try retireJournal()
    case .copy:
      let store = DraftStore(folder: draft.folder)
      path = try store.create(unsaved.report, try store.freeID(like: draft.id)).path
      try retireJournal()
    }
    finding = .nothing
    return path
  }

  /// What the file holds now, if it can be merged with what is open.
  public func readTheirs() -> Report? {
    guard let now = try? DraftStore(folder: draft.folder).load(draft.id),
      now.report.rubric == draft.report.rubric
    else { return nil }
    theirs = now
    return now.report
  }

  /// Saves what a merge comes to over the file that was merged with.
  ///
  /// The journal is begun anew before it: whatever breaks this off, it leads to the merged
  /// report from the file as it is, and knows what was decided, also in a merge before this one
  /// that never came to be saved.
  public func merge(
    _ merge: ReportMerge, _ history: History, by mark: Mark
  ) throws(StorageError) {
    let over = theirs ?? draft
    let versions = VersionStore(folder: draft.folder)
    _ = try versions.keep(merge.theirs, of: draft.id)
    _ = try versions.keep(merge.mine, of: draft.id)
    draft = over
    var merged = over
    merged.report = merge.merged
    decisions = (decisions ?? finding.unsaved?.decisions ?? []) + over.decisions(of: merge)
    finding = .nothing
    // Where it cannot be, as on SMB while somebody else has it open, the old versions have both.
    try? journal?.rewrite(merged, history, isSaved: false, merging: decisions)
    theirs = nil
    try save(merged.report, by: mark)
  }

  /// Keeps a report as an old version, and asks about its journal no more.
  public func setAside(_ report: Report) throws(StorageError) -> String {
    let path = try VersionStore(folder: draft.folder).keep(report, of: draft.id)
    try retireJournal()
    return path
  }

  /// Sets the journal aside, so that it is asked about no more.
  public func retireJournal() throws(StorageError) {
    let journals = JournalStore(folder: draft.folder)
    try journals.setAside(draft.id)
  }

  public enum Resolution {
    case restore, keepFile, copy
  }
}
