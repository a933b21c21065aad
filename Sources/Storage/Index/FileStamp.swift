import Glibc

/// By what a file that was changed is told from what it was: size, place on the disk, the time that
/// it was changed, and the time that anything about it was, which nobody can set.
///
/// This program replaces drafts and lengthens trails, so that place or size differ even within one
/// tick of the clock.
public struct FileStamp: Hashable, Sendable {
  var seconds: Int
  var nanoseconds: Int
  /// The status's change (ctime): seconds and nanoseconds.
  var statusSeconds: Int
  var statusNanoseconds: Int
  var size: Int
  var inode: UInt64

  /// Nothing where there is no regular file of that name.
  init?(of name: String, in folder: Int32) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    statusSeconds = status.st_ctim.tv_sec
    statusNanoseconds = status.st_ctim.tv_nsec
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
  }

  init?(_ text: Substring) {
    let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 6, let seconds = Int(Substring(parts[0])),
      let nanoseconds = Int(Substring(parts[1])), let statusSeconds = Int(Substring(parts[2])),
      let statusNanoseconds = Int(Substring(parts[3])), let size = Int(Substring(parts[4])),
      let inode = UInt64(Substring(parts[5]))
    else { return nil }
    self.statusSeconds = statusSeconds
    self.statusNanoseconds = statusNanoseconds
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.size = size
    self.inode = inode
  }

  var text: String {
    "\(seconds).\(nanoseconds).\(statusSeconds).\(statusNanoseconds).\(size).\(inode)"
  }
}

/// The stamps of a draft and of its trail.
public struct DraftStamp: Hashable, Sendable {
  var draft: FileStamp
  /// Nothing where nothing was recorded yet.
  var trail: FileStamp?

  public var hasTrail: Bool { trail != nil }
}

extension DraftStore {
  /// The stamps of drafts, by the order of their names; nothing for a file that is gone, or whose
  /// trail cannot be looked at.
  public func stamps(of names: [String]) -> [DraftStamp?] {
    guard let opened = try? Folder(opening: folder) else { return names.map { _ in nil } }
    return names.map { name in
      guard let draft = FileStamp(of: name + DraftID.suffix, in: opened.descriptor) else {
        return nil
      }
      let path = name + ".review/" + ReviewFolder.trailName
      errno = 0
      let trail = FileStamp(of: path, in: opened.descriptor)
      // What cannot be looked at is not missing: reading it will say so.
      guard trail != nil || errno == ENOENT || errno == ENOTDIR else { return nil }
      return DraftStamp(draft: draft, trail: trail)
    }
  }
}
