import Evaluation
import Glibc

/// Where a trail ends.
struct TrailPlace {
  var head: Statement.TrailHead
  /// Bytes of a line that was cut off.
  var unfinished = 0

  init(_ trail: Trail) {
    head = trail.head
    unfinished = trail.unfinished
  }

  /// Behind that line, which ends the file.
  init(_ last: TrailLine) {
    head = Statement.TrailHead(lines: last.number, hash: last.hash)
  }
}

/// Adds lines to a trail: whole ones, flushed, and nothing else is ever changed in it.
struct TrailWriter {
  let folder: ReviewFolder

  /// Writes the line behind the trail, after taking off what a killed process left unfinished.
  ///
  /// - Returns: The line as it stands in the file.
  func append(_ line: TrailLine, to place: TrailPlace) throws(StorageError) -> TrailLine {
    var line = line
    line.number = place.head.lines + 1
    line.previous = place.head.hash
    let bytes = line.sealed()
    let opened = try Folder(making: folder.path)
    let isNew = place.head.lines == 0
    let path = opened.path(of: ReviewFolder.trailName)
    let file = try open(opened, path)
    let end = try cutUnfinished(file.descriptor, place, path)
    guard end + bytes.count <= Folder.maximumBytes else {
      throw .tooLarge(path: path, bytes: end + bytes.count)
    }
    do throws(StorageError) {
      try AtomicFile.write(bytes, to: file.descriptor, path: path)
      guard fsync(file.descriptor) == 0 else {
        throw StorageError(code: errno, .writing, path: path)
      }
    } catch {
      // Half a line is no line; where even this fails, the next writer takes it off.
      ftruncate(file.descriptor, off_t(end))
      throw error
    }
    if isNew, retrying({ fsync(opened.descriptor) }) != 0 {
      throw StorageError(code: errno, .writing, path: path)
    }
    return line
  }

  private func open(_ opened: borrowing Folder, _ path: String) throws(StorageError) -> OpenFile {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let mode = opened.modeOfNewFiles
    let found = retrying { openat(opened.descriptor, ReviewFolder.trailName, flags, mode) }
    guard let file = OpenFile(found) else {
      throw StorageError(code: errno, .writing, path: path)
    }
    fchmod(file.descriptor, mode)
    return file
  }

  /// - Returns: The file's length without the unfinished line.
  private func cutUnfinished(
    _ file: Int32, _ place: TrailPlace, _ path: String
  ) throws(StorageError) -> Int {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw StorageError(code: errno, .writing, path: path) }
    let end = Int(status.st_size) - place.unfinished
    guard place.unfinished == 0 || ftruncate(file, off_t(end)) == 0 else {
      throw StorageError(code: errno, .writing, path: path)
    }
    return end
  }
}
