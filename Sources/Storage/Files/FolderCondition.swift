import Glibc

/// What a folder's file system allows, tried out rather than asked.
public struct FolderCondition: Hashable, Sendable {
  /// Where the folder lies, as far as locks and flushing depend on it.
  public enum Place: String, Hashable, Sendable, CaseIterable {
    case local
    /// In memory: gone with the machine's power.
    case memory
    case nfs
    /// SMB, also called CIFS.
    case smb
    /// A program's own file system, as sshfs.
    case fuse
  }

  public var place: Place
  /// Bytes that the user may still write.
  public var freeBytes: Int
  /// Whether the system locks files here.
  public var hasLocks: Bool

  public init(place: Place, freeBytes: Int, hasLocks: Bool) {
    self.place = place
    self.freeBytes = freeBytes
    self.hasLocks = hasLocks
  }

  /// Writes a file, locks it, reads it back and removes it.
  ///
  /// - Throws: Why nothing can be written in the folder, which is not made where it is missing.
  public init(trying path: String) throws(StorageError) {
    let folder = try Folder(opening: path)
    let name = ".trial.\(getpid())"
    try AtomicFile(name: name).write(Array("自评\n".utf8), in: folder, .creating)
    defer { unlinkat(folder.descriptor, name, 0) }
    hasLocks = FolderCondition.locks(name, in: folder)
    var status = statvfs()
    guard fstatvfs(folder.descriptor, &status) == 0 else {
      throw StorageError(code: errno, .reading, path: path)
    }
    freeBytes = Int(clamping: status.f_bavail.multipliedFullWidth(by: status.f_frsize).low)
    place = FolderCondition.place(of: folder)
  }

  /// Tries the folder, or the nearest one above it that is there.
  public init(tryingNearest path: String) throws(StorageError) {
    try self.init(trying: path.withParents.first { access($0, F_OK) == 0 } ?? path)
  }

  private static func locks(_ name: String, in folder: borrowing Folder) -> Bool {
    let flags = O_RDWR | O_NOFOLLOW | O_CLOEXEC
    guard let file = OpenFile(retrying { openat(folder.descriptor, name, flags) }) else {
      return false
    }
    return FileLocking.system.lock(file.descriptor) == .granted
  }

  private static func place(of folder: borrowing Folder) -> Place {
    var status = stat()
    guard fstat(folder.descriptor, &status) == 0,
      let mounts = MountTable.ofProcess
    else { return .local }
    return mounts.place(device: UInt(status.st_dev))
  }
}
