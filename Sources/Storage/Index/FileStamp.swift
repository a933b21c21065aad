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

  init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// From the bytes as they stand, without a text for each number: a list reads thousands.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 6, let seconds = Int(decimal: parts[0]),
      let nanoseconds = Int(decimal: parts[1]), let statusSeconds = Int(decimal: parts[2]),
      let statusNanoseconds = Int(decimal: parts[3]), let size = Int(decimal: parts[4]),
      let inode = UInt64(decimal: parts[5])
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

extension FixedWidthInteger {
  /// Digits, after a minus where one may stand; nil for anything else and for what does not fit.
  init?(decimal bytes: ArraySlice<UInt8>) {
    let isNegative = bytes.first == 0x2D
    let digits = isNegative ? bytes.dropFirst() : bytes
    guard !digits.isEmpty, Self.isSigned || !isNegative else { return nil }
    self = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (tens, isOver) = multipliedReportingOverflow(by: 10)
      let digit = Self(byte - 0x30)
      let (sum, isBeyond) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !isOver, !isBeyond else { return nil }
      self = sum
    }
  }
}
