import Evaluation
import Glibc

/// A draft that was taken out of the list, and can be put back (删除的报告).
public struct RemovedDraft: Hashable, Sendable {
  public let id: DraftID
  /// Where it lies now.
  public let path: String
}

extension DraftStore {
  /// Hidden, so that no list shows what is in it; nothing in it is ever deleted by the program.
  private static let removedFolder = ".removed"

  /// Moves a draft, with everything beside it, out of the list.
  ///
  /// - Throws: `held` while somebody has it open, `underReview` once it was handed in.
  public func remove(
    _ id: DraftID, at moment: JournalMoment = .now
  ) throws(StorageError) -> RemovedDraft {
    let path = folder + "/" + id.fileName
    if let state = try ReviewStore(drafts: self, id: id).lastLine()?.state, !state.isOpen {
      throw .underReview(path: path, state)
    }
    let lock: DraftLock?
    switch LockStore(folder: folder).take(id) {
    case .taken(let taken): lock = taken
    case .held(let holder, _): throw .held(path: path, by: holder.name)
    case .unlockable: lock = nil
    }
    defer { withExtendedLifetime(lock) {} }
    let removed = try freeFolder(for: id, at: moment)
    // The draft itself goes first: from then on nothing is listed.
    try move([id.fileName] + id.companions, id, from: folder, to: removed)
    return RemovedDraft(id: id, path: removed)
  }

  /// Puts a removed draft back under its name, which must be free.
  public func restore(_ removed: RemovedDraft) throws(StorageError) {
    if try present(removed.id) != nil { throw .draftExists(removed.id) }
    // The draft itself comes last: it is listed with everything that belongs to it.
    try move(
      removed.id.companions + [removed.id.fileName], removed.id, from: removed.path, to: folder)
    rmdir(removed.path)
  }

  private func freeFolder(
    for id: DraftID, at moment: JournalMoment
  ) throws(StorageError) -> String {
    let above = folder + "/" + DraftStore.removedFolder
    for number in 1...999 {
      let path = "\(above)/\(moment.seconds)-\(number)-\(id.text)"
      if access(path, F_OK) != 0 {
        try Folder(making: path).flush()
        return path
      }
    }
    throw .failed(.writing, path: above, code: EEXIST)
  }

  /// Only the draft itself has to be there; what is there already is never replaced.
  private func move(
    _ names: [String], _ id: DraftID, from: String, to: String
  ) throws(StorageError) {
    let source = try Folder(opening: from)
    let target = try Folder(opening: to)
    for name in names {
      guard faccessat(target.descriptor, name, F_OK, AT_SYMLINK_NOFOLLOW) != 0 else {
        throw .failed(.writing, path: target.path(of: name), code: EEXIST)
      }
      let isMoved = renameat(source.descriptor, name, target.descriptor, name) == 0
      guard isMoved || (errno == ENOENT && name != id.fileName) else {
        throw StorageError(code: errno, .writing, path: source.path(of: name))
      }
    }
    try target.flush()
    try source.flush()
  }
}

extension DraftID {
  /// What lies beside a draft and belongs to it.
  fileprivate var companions: [String] { [journalName, text + ".place", reviewName, versionsName] }
}
