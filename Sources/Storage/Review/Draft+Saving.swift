public import Evaluation

extension Draft {
  /// Writes a report over what was read, and refuses when the file is no longer that.
  ///
  /// What changes is recorded in the draft's trail before it is written, as that person's. A file
  /// that holds what an earlier saving of this draft was to write is its own, even if that saving
  /// failed: it was renamed, and then not flushed, or not read back.
  ///
  /// - Parameters:
  ///   - next: The report.
  ///   - mark: Whose change it is.
  ///   - decisions: What was decided, where the report is a merge over this draft.
  /// - Throws: What kept it from being written, or from being known to be; the draft then stands for
  ///   what the file holds, as far as it can be read.
  public mutating func save(
    _ next: Report, by mark: Mark = .ofProcess(), merging decisions: [MergeDecision]? = nil
  ) throws(StorageError) {
    let store = DraftStore(folder: folder)
    let bytes = DraftFile(id: id, report: next).bytes
    let attempt = UnprovenSaving.Attempt(report: next, token: DraftToken(of: bytes))
    let old = try store.present(id)
    recognize(old)
    guard let old, DraftToken(of: old) == token else { throw .changedUnderneath(path: path) }
    // A merge that took everything of the file is recorded like any other.
    let isMerge = decisions?.isEmpty == false
    if attempt.token != token || unproven.isUnflushed || isMerge {
      unproven.begin(attempt)
      do throws(StorageError) {
        try store.write(bytes, over: old, id, note(mark, decisions))
      } catch {
        recognize(try? store.present(id))
        throw error
      }
    }
    report = next
    token = attempt.token
    unproven = UnprovenSaving()
  }

  private func note(_ mark: Mark, _ decisions: [MergeDecision]?) -> SavingNote {
    SavingNote(mark: mark, event: decisions.map { .combined($0) } ?? .saved)
  }

  /// Takes what the file holds for the draft's own, if an attempt was to write it.
  private mutating func recognize(_ bytes: [UInt8]?) {
    guard let bytes, !unproven.attempts.isEmpty else { return }
    guard let own = unproven.recognize(DraftToken(of: bytes), known: token) else { return }
    report = own.report
    token = own.token
  }
}

extension DraftStore {
  /// The draft with the report in place of its own, written to its own file.
  public static func save(
    _ draft: Draft, by mark: Mark = .ofProcess()
  ) throws(StorageError) -> Draft {
    var saved = draft
    try saved.save(draft.report, by: mark)
    return saved
  }

  /// Replaces the file; a saving of bytes that are there already is in the trail, and only done again.
  fileprivate func write(
    _ bytes: [UInt8], over old: [UInt8], _ id: DraftID, _ note: SavingNote
  ) throws(StorageError) {
    let save = { () throws(StorageError) in
      try AtomicFile(name: id.fileName).write(bytes, in: Folder(opening: folder), .replacing)
    }
    guard bytes != old || note.event != .saved else { return try save() }
    try ReviewStore(drafts: self, id: id).recording(bytes, over: old, as: note, save)
  }
}
