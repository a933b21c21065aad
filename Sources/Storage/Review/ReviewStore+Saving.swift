import Evaluation

extension ReviewStore {
  /// Records what a saving changes, then does it.
  ///
  /// The line is written first: whenever the program is killed, the trail knows every state that
  /// the file can be in. A report that was handed in or signed is not saved over.
  func recording(
    _ new: [UInt8], over old: [UInt8], as note: SavingNote,
    _ save: () throws(StorageError) -> Void
  ) throws(StorageError) {
    do throws(StorageError) {
      try record(new, over: old, note, save)
    } catch {
      // The draft is what somebody wanted to save; the trail is our business.
      throw error.moved(from: folder.path, to: drafts.folder + "/" + id.fileName)
    }
  }

  private func record(
    _ new: [UInt8], over old: [UInt8], _ note: SavingNote,
    _ save: () throws(StorageError) -> Void
  ) throws(StorageError) {
    let lock = try ReviewLock(folder)
    defer { lock.release() }
    let (head, state) = try headForSaving(old, note.mark)
    guard state.isOpen else {
      throw .underReview(path: drafts.folder + "/" + id.fileName, state)
    }
    var line = TrailLine(
      number: 0, mark: note.mark, event: note.event, state: .draft, draft: SM3.text(of: new))
    line.changes = try changes(from: old, to: new)
    try add(line, to: head)
    try save()
  }

  /// The trail's head and state; where the trail's last line is about just this file and the one
  /// that was counted last, the lines before it are not read.
  private func headForSaving(
    _ old: [UInt8], _ mark: Mark
  ) throws(StorageError) -> (TrailPlace, ReviewState) {
    let count = try TrailCount(folder: folder).content()
    if let last = try folder.lastLine(), last.draft == SM3.text(of: old),
      count == .head(Statement.TrailHead(lines: last.number, hash: last.hash))
    {
      return (TrailPlace(last), last.state)
    }
    // What is refused leaves no trace.
    var file = try load()
    if file.review.state.isOpen { file = try settle(mark) }
    return (TrailPlace(file.trail), file.review.state)
  }
}

/// What the trail says of a saving: whose it is, and whether it brings two people's changes together.
struct SavingNote {
  var mark: Mark
  var event: TrailEvent = .saved
}

extension StorageError {
  /// The same error of the system, said of another file than those below a folder.
  fileprivate func moved(from folder: String, to path: String) -> StorageError {
    switch self {
    case .notAllowed(let access, let found) where found.hasPrefix(folder):
      .notAllowed(access, path: path)
    case .diskFull(let found) where found.hasPrefix(folder): .diskFull(path: path)
    case .failed(let access, let found, let code) where found.hasPrefix(folder):
      .failed(access, path: path, code: code)
    case .notWritten(let found) where found.hasPrefix(folder): .notWritten(path: path)
    case let other: other
    }
  }
}
