import Evaluation

extension ReviewStore {
  /// Records what a saving changes, then does it.
  ///
  /// The line is written first: whenever the program is killed, the trail knows every state that
  /// the file can be in. A report that was handed in or signed is not saved over.
  func recording(
    _ new: [UInt8], over old: [UInt8], by mark: Mark, _ save: () throws(StorageError) -> Void
  ) throws(StorageError) {
    let lock = try ReviewLock(folder)
    defer { lock.release() }
    let (head, state) = try headForSaving(old, mark)
    guard state.isOpen else {
      throw .underReview(path: drafts.folder + "/" + id.fileName, state)
    }
    var line = TrailLine(
      number: 0, mark: mark, event: .saved, state: .draft, draft: SM3.text(of: new))
    line.changes = try changes(from: old, to: new)
    _ = try TrailWriter(folder: folder).append(line, to: head)
    try save()
  }

  /// The trail's head and state; where the trail's last line is about just this file, the lines
  /// before it are not read.
  private func headForSaving(
    _ old: [UInt8], _ mark: Mark
  ) throws(StorageError) -> (TrailPlace, ReviewState) {
    if let last = try folder.lastLine(), last.draft == SM3.text(of: old) {
      return (TrailPlace(last), last.state)
    }
    let file = try settle(mark)
    return (TrailPlace(file.trail), file.review.state)
  }
}
