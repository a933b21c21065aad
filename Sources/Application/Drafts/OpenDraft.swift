public import Evaluation
public import Storage

/// A draft together with the rubric it is filled in by.
public struct OpenDraft {
  public private(set) var draft: Draft
  public let rubric: Rubric
  /// What the one who opened it should know: that the rubric's file has changed since.
  public let notice: String?

  /// Opens what the user named: an id in the data folder, or a path.
  public init(_ name: String, in folder: DataFolder) throws(Refusal) {
    var rubrics: [Rubric.ID: StoredRubric] = [:]
    try self.init(name, in: folder, knowing: &rubrics)
  }

  /// The same for many drafts: what they are scored by is read once.
  public init(
    _ name: String, in folder: DataFolder, knowing rubrics: inout [Rubric.ID: StoredRubric]
  ) throws(Refusal) {
    let draft = try refusing { () throws(StorageError) in try folder.load(name) }
    let id = draft.report.rubric.id
    let stored: StoredRubric
    if let known = rubrics[id] {
      stored = known
    } else {
      stored = try refusing { () throws(StorageError) in try folder.rubrics.load(id) }
      rubrics[id] = stored
    }
    let pinned = folder.rubric(of: draft.report, current: stored)
    notice =
      !pinned.hasChanged
      ? nil
      : pinned.pinned == nil
        ? DraftWords.otherRubric(stored.rubric) : DraftWords.pinnedRubric(draft.report.rubric)
    self.draft = draft
    rubric = pinned.scoring
  }

  public var report: Report { draft.report }
  public var scorecard: Scorecard { rubric.score(report) }

  /// Writes the report in place of the draft's; an equal one leaves the file alone.
  public mutating func save(_ report: Report, by mark: Mark) throws(Refusal) {
    guard report != draft.report else { return }
    let lock = try writable()
    defer { withExtendedLifetime(lock) {} }
    do throws(StorageError) { try draft.save(report, by: mark) } catch { throw .storage(error) }
  }

  /// The right to write, for a moment: nobody else has the draft open, and its journal has
  /// nothing that waits for a decision.
  private func writable() throws(Refusal) -> DraftLock? {
    switch LockStore(folder: draft.folder).take(draft.id) {
    case .held(let holder, _):
      throw .storage(.held(path: draft.path, by: holder.name))
    case .unlockable: return nil
    case .taken(let lock):
      switch JournalStore(folder: draft.folder).finding(for: draft) {
      case .unsaved: throw .storage(.undecided(path: draft.path))
      case .unusable(.unreadable(let error)): throw .storage(error)
      case .unusable, .clean, .nothing: return lock
      }
    }
  }
}
