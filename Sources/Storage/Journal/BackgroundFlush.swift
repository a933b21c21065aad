internal import CStorage
import Glibc

/// A flush of the journal that a thread of its own waits for, so that no key does.
///
/// The thread is given the numbers of two descriptors and gives back the number of an error:
/// nothing is shared. The one who begins it has to ask for its end once, and to leave the
/// descriptors open until then.
struct BackgroundFlush: ~Copyable {
  private let thread: pthread_t
  private let folder: Folder?

  /// Begins to flush a file, and behind it the folder that it is new in.
  ///
  /// nil where the system has no thread to give.
  init?(of file: Int32, in folder: consuming Folder?) {
    let folderNumber = folder?.descriptor ?? -1
    let numbers = UInt(UInt32(bitPattern: file)) << 32 | UInt(UInt32(bitPattern: folderNumber))
    var thread = pthread_t()
    let failure = withoutSignals {
      pthread_create(
        &thread, nil, { BackgroundFlush.flush($0) }, UnsafeMutableRawPointer(bitPattern: numbers))
    }
    guard failure == 0 else { return nil }
    self.thread = thread
    self.folder = folder
  }

  /// The number of the error, 0 for none; nil while it goes on.
  borrowing func codeIfEnded() -> Int32? {
    var result: UnsafeMutableRawPointer?
    return ziping_join_if_ended(thread, &result) != 0 ? Int32(Int(bitPattern: result)) : nil
  }

  /// Waits for the end.
  borrowing func code() -> Int32 {
    var result: UnsafeMutableRawPointer?
    pthread_join(thread, &result)
    return Int32(Int(bitPattern: result))
  }
}

extension BackgroundFlush {
  private static func flush(_ numbers: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    let numbers = UInt(bitPattern: numbers)
    let file = Int32(bitPattern: UInt32(truncatingIfNeeded: numbers >> 32))
    let folder = Int32(bitPattern: UInt32(truncatingIfNeeded: numbers))
    var isFlushed = fdatasync(file) == 0
    if isFlushed, folder >= 0 { isFlushed = retrying { fsync(folder) } == 0 }
    return isFlushed ? nil : UnsafeMutableRawPointer(bitPattern: Int(errno))
  }
}
