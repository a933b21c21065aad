internal import CStorage
import Glibc

/// The one way in which this program writes files: whole or not at all.
///
/// The bytes go into a temporary file beside the target, are flushed to the disk, take the
/// target's name in one step, and are read back. Until the renaming the old file stands.
struct AtomicFile {
  /// What may already be there.
  enum Condition {
    /// Another file of the name is replaced.
    case replacing
    /// The name must be free.
    case creating
  }

  let name: String

  func write(
    _ bytes: [UInt8], in folder: borrowing Folder, _ condition: Condition
  ) throws(StorageError) {
    let path = folder.path(of: name)
    // What could not be read again must not replace what can.
    guard bytes.count <= Folder.maximumBytes else {
      throw .tooLarge(path: path, bytes: bytes.count)
    }
    let temporary = ".\(name).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).tmp"
    do throws(StorageError) {
      try fill(temporary, with: bytes, in: folder)
      try rename(temporary, in: folder, condition)
    } catch {
      unlinkat(folder.descriptor, temporary, 0)
      throw error
    }
    guard retrying({ fsync(folder.descriptor) }) == 0 else {
      throw StorageError(code: errno, .writing, path: path)
    }
    guard try folder.read(name).bytes == bytes else { throw .notWritten(path: path) }
  }

  private func fill(
    _ temporary: String, with bytes: [UInt8], in folder: borrowing Folder
  ) throws(StorageError) {
    let path = folder.path(of: name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let mode = folder.modeOfNewFiles
    guard let file = OpenFile(retrying { openat(folder.descriptor, temporary, flags, mode) })
    else { throw StorageError(code: errno, .writing, path: path) }
    // The process's mask must not take the group's rights away.
    guard fchmod(file.descriptor, mode) == 0 else {
      throw StorageError(code: errno, .writing, path: path)
    }
    try AtomicFile.write(bytes, to: file.descriptor, path: path)
    // A failed flush is never repeated: the system may have dropped the pages.
    guard fsync(file.descriptor) == 0 else { throw StorageError(code: errno, .writing, path: path) }
  }

  static func write(
    _ bytes: [UInt8], to file: Int32, path: String
  ) throws(StorageError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return retrying { Glibc.write(file, rest.baseAddress, rest.count) }
      }
      guard count > 0 else {
        throw StorageError(code: count < 0 ? errno : ENOSPC, .writing, path: path)
      }
      written += count
    }
  }

  private func rename(
    _ temporary: String, in folder: borrowing Folder, _ condition: Condition
  ) throws(StorageError) {
    let result =
      switch condition {
      case .replacing: renameat(folder.descriptor, temporary, folder.descriptor, name)
      case .creating: renameatIfFree(folder.descriptor, temporary, name)
      }
    guard result == 0 else {
      throw StorageError(code: errno, .writing, path: folder.path(of: name))
    }
  }

  /// A hard link fails where the name is taken, so two creators cannot both win; a file system
  /// without links, such as a USB stick's, has to be asked for as much.
  private func renameatIfFree(_ folder: Int32, _ temporary: String, _ name: String) -> Int32 {
    guard linkat(folder, temporary, folder, name, 0) == 0 else {
      guard [EPERM, ENOTSUP, ENOSYS].contains(errno) else { return -1 }
      return ziping_rename_if_free(folder, temporary, folder, name)
    }
    unlinkat(folder, temporary, 0)
    return 0
  }
}
