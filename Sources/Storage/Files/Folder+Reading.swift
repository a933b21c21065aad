internal import CStorage
import Glibc

/// A file's bytes, and when they were last changed.
struct FileContents {
  var bytes: [UInt8]
  /// Seconds since 1970.
  var modified: Int
}

extension Folder {
  /// A hundred times a large draft; what is larger is no file of ours.
  static let maximumBytes = 16 * 1024 * 1024

  /// Reads a whole regular file.
  func read(_ name: String) throws(StorageError) -> FileContents {
    let path = path(of: name)
    let file = try openFresh(name)
    let status = try regularStatus(of: file.descriptor, path)
    guard status.st_size <= Folder.maximumBytes else {
      throw .tooLarge(path: path, bytes: Int(status.st_size))
    }
    let bytes = try Folder.bytes(of: file.descriptor, expecting: Int(status.st_size), path: path)
    return FileContents(bytes: bytes, modified: status.st_mtim.tv_sec)
  }

  /// Why this user may not read a file, or the folder that it would be in; nothing where there is no
  /// such obstacle, or no such file.
  static func obstacle(to name: String, in path: String) -> StorageError? {
    do throws(StorageError) {
      _ = try Folder(opening: path).openFresh(name)
      return nil
    } catch .notAllowed(let access, let path) {
      return .notAllowed(access, path: path)
    } catch {
      return nil
    }
  }

  /// The last bytes of a regular file, all of them if it has no more.
  func readEnd(of name: String, bytes count: Int) throws(StorageError) -> [UInt8] {
    let path = path(of: name)
    let file = try openFresh(name)
    let status = try regularStatus(of: file.descriptor, path)
    let start = max(0, Int(status.st_size) - count)
    guard lseek(file.descriptor, off_t(start), SEEK_SET) >= 0 else {
      throw StorageError(code: errno, .reading, path: path)
    }
    return try Folder.bytes(of: file.descriptor, expecting: Int(status.st_size) - start, path: path)
  }

  /// Opens a file to be read, on a share as the server has it now.
  private func openFresh(_ name: String) throws(StorageError) -> OpenFile {
    ziping_refresh(descriptor, name)
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    guard let file = OpenFile(retrying { openat(descriptor, name, flags) }) else {
      throw StorageError(code: errno, .reading, path: path(of: name))
    }
    FileLocking.endWithClosing(file.descriptor)
    return file
  }

  private func regularStatus(of file: Int32, _ path: String) throws(StorageError) -> stat {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw StorageError(code: errno, .reading, path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    return status
  }

  private static func bytes(
    of file: Int32, expecting size: Int, path: String
  ) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    repeat {
      // One byte more than expected, so that a short read is known to be the end.
      let room = max(size + 1 - bytes.count, 4096)
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let result = retrying { Glibc.read(file, buffer.baseAddress, room) }
        failure = result < 0 ? errno : 0
        count = max(result, 0)
      }
      guard failure == 0 else { throw StorageError(code: failure, .reading, path: path) }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if piece.isEmpty || (piece.count < room && bytes.count == size) { return bytes }
    } while bytes.count <= maximumBytes
    throw .tooLarge(path: path, bytes: bytes.count)
  }
}
