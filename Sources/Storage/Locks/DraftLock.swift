internal import CStorage
import Glibc

/// The right to write a draft, for as long as this value lives (锁).
///
/// The lock is on a file of its own beside the draft, `.<id>.lock`, which is never renamed: the
/// draft's file gets a new inode with each saving. The file says who has it. The system ends the
/// lock with the process, however that ends.
public final class DraftLock {
  private let file: OpenFile
  public let holder: LockHolder
  /// Whoever had it last and did not give it back.
  public let leftBy: LockHolder?

  fileprivate init(_ file: consuming OpenFile, _ holder: LockHolder, leftBy: LockHolder?) {
    self.file = file
    self.holder = holder
    self.leftBy = leftBy
  }

  deinit {
    // An empty file says that nobody has it.
    ftruncate(file.descriptor, 0)
  }
}

/// What comes of asking for a lock.
public enum LockAnswer {
  case taken(DraftLock)
  /// Somebody else has it; `isGone` if that cannot be any more.
  case held(LockHolder, isGone: Bool)
  /// The folder lets nobody lock, since nobody may write in it.
  case unlockable
}

/// The locks of a folder's drafts.
public struct LockStore: Sendable {
  public let folder: String
  private let locking: FileLocking

  public init(folder: String) { self.init(folder: folder, locking: .system) }

  init(folder: String, locking: FileLocking) {
    self.folder = folder
    self.locking = locking
  }

  /// Asks for a draft's lock.
  public func take(_ id: DraftID, as own: LockHolder = .own) -> LockAnswer {
    guard let folder = try? Folder(opening: folder) else { return .unlockable }
    // Another session may remove the file between opening and locking it.
    for _ in 1...10 {
      guard let file = open(id.lockName, in: folder) else { return look(at: id, in: folder, own) }
      let left = LockStore.holder(in: file.descriptor)
      switch locking.lock(file.descriptor) {
      case .refused:
        let holder = left ?? LockHolder.unknown
        return .held(holder, isGone: holder.isGone(for: own))
      case .unknown:
        if let left, !left.isSame(as: own) {
          return .held(left, isGone: left.isGone(for: own))
        }
      case .granted: break
      }
      if isCurrent(file.descriptor, id.lockName, in: folder) {
        write(own, id.lockName, in: folder)
        return .taken(DraftLock(file, own, leftBy: left))
      }
    }
    return .unlockable
  }

  /// Takes the lock from somebody who is gone: under a new file, so that whoever still has the
  /// old one has nothing.
  public func takeOver(_ id: DraftID, as own: LockHolder = .own) -> LockAnswer {
    guard let folder = try? Folder(opening: folder) else { return .unlockable }
    unlinkat(folder.descriptor, id.lockName, 0)
    return take(id, as: own)
  }

  /// Who has a draft open now, without touching anything.
  public func holder(of id: DraftID) -> LockHolder? {
    guard let folder = try? Folder(opening: folder) else { return nil }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    guard let file = OpenFile(retrying { openat(folder.descriptor, id.lockName, flags) }) else {
      return nil
    }
    switch locking.look(file.descriptor) {
    case .granted: return nil
    case .refused: return LockStore.holder(in: file.descriptor) ?? LockHolder.unknown
    case .unknown:
      guard let holder = LockStore.holder(in: file.descriptor), !holder.isGone(for: .own) else {
        return nil
      }
      return holder
    }
  }
}

extension LockStore {
  private func open(_ name: String, in folder: borrowing Folder) -> OpenFile? {
    let mode = folder.modeOfNewFiles
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    guard let file = OpenFile(retrying { openat(folder.descriptor, name, flags, mode) }) else {
      return nil
    }
    // The process's mask must not take the group's rights away; another's file is left alone.
    fchmod(file.descriptor, mode)
    return file
  }

  /// Where the file cannot be written: somebody has the draft, or nobody can.
  private func look(
    at id: DraftID, in folder: borrowing Folder, _ own: LockHolder
  ) -> LockAnswer {
    guard let holder = holder(of: id) else { return .unlockable }
    return .held(holder, isGone: holder.isGone(for: own))
  }

  /// The open file is still the one that the name stands for.
  private func isCurrent(_ file: Int32, _ name: String, in folder: borrowing Folder) -> Bool {
    var (opened, named) = (stat(), stat())
    ziping_refresh(folder.descriptor, name)
    return fstat(file, &opened) == 0
      && fstatat(folder.descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  private static func holder(in file: Int32) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: 2048)
    let count = retrying { pread(file, &bytes, bytes.count, 0) }
    return try? LockHolder(reading: Array(bytes.prefix(max(count, 0))))
  }

  /// Writes down who has it; a full disk takes the name away, not the lock.
  ///
  /// The file is opened and closed for it: closing is when a client of NFS or SMB lets the others
  /// see what it has written.
  private func write(_ own: LockHolder, _ name: String, in folder: borrowing Folder) {
    let bytes = Array(own.text.utf8)
    let flags = O_WRONLY | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    guard let file = OpenFile(retrying { openat(folder.descriptor, name, flags) }) else { return }
    _ = retrying { pwrite(file.descriptor, bytes, bytes.count, 0) }
  }
}

extension LockHolder {
  /// Its file says nothing yet, or nothing that can be read.
  static let unknown = LockHolder(
    user: "?", host: "?", process: 0, boot: "", since: JournalMoment(seconds: 0))

  fileprivate func isSame(as other: LockHolder) -> Bool {
    (host, boot, process) == (other.host, other.boot, other.process)
  }
}

extension DraftID {
  var lockName: String { ".\(text).lock" }
}
