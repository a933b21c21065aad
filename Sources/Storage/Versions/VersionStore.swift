public import Evaluation
internal import CStorage
import Glibc

/// Reports that gave way to others and were kept (旧版本): `<id>.versions` beside the draft.
///
/// Nothing in it is ever changed or removed by the program.
public struct VersionStore: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// Keeps a report.
  ///
  /// - Returns: The path of its file, which is a draft like any other.
  public func keep(
    _ report: Report, of id: DraftID, at moment: JournalMoment = .now
  ) throws(StorageError) -> String {
    let path = folder + "/" + id.versionsName
    let versions = try Folder(making: path)
    for number in 1...999 {
      guard let version = DraftID("\(moment.stamp)-\(number)") else { break }
      let bytes = DraftFile(id: version, report: report).bytes
      do throws(StorageError) {
        try AtomicFile(name: version.fileName).write(bytes, in: versions, .creating)
        return versions.path(of: version.fileName)
      } catch .failed(_, _, EEXIST) {
        continue
      }
    }
    throw .failed(.writing, path: path, code: EEXIST)
  }

  /// Moves a file of the drafts' folder there, whatever is in it.
  func setAside(
    _ name: String, of id: DraftID, at moment: JournalMoment = .now
  ) throws(StorageError) {
    let drafts = try link(name, of: id, at: moment)
    // Without links it was moved.
    let isGone = unlinkat(drafts.descriptor, name, 0) == 0 || errno == ENOENT
    guard isGone, fsync(drafts.descriptor) == 0 else {
      throw StorageError(code: errno, .writing, path: drafts.path(of: name))
    }
  }

  /// Gives a file of the drafts' folder a second name there, before it is written over; where the
  /// file system has no links, moves it.
  ///
  /// - Returns: The drafts' folder, open.
  func link(
    _ name: String, of id: DraftID, at moment: JournalMoment
  ) throws(StorageError) -> Folder {
    let drafts = try Folder(opening: folder)
    guard faccessat(drafts.descriptor, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw StorageError(code: errno, .writing, path: drafts.path(of: name))
    }
    let versions = try Folder(making: folder + "/" + id.versionsName)
    for number in 1...999 {
      let aside = "\(moment.stamp)-\(number).\(name)"
      let (from, to) = (drafts.descriptor, versions.descriptor)
      var isKept = linkat(from, name, to, aside, 0) == 0
      if !isKept, [EPERM, ENOTSUP, ENOSYS].contains(errno) {
        isKept = ziping_rename_if_free(from, name, to, aside) == 0
      }
      if isKept {
        // The new name is on the disk before the old one goes: a power cut leaves one of them.
        try versions.flush()
        return drafts
      }
      guard errno == EEXIST else {
        throw StorageError(code: errno, .writing, path: drafts.path(of: name))
      }
    }
    throw .failed(.writing, path: drafts.path(of: name), code: EEXIST)
  }
}

extension DraftID {
  var versionsName: String { text + ".versions" }
}

extension JournalMoment {
  /// `20240422-084000`, UTC: a name's part that sorts by time.
  fileprivate var stamp: String {
    text.filter { $0.isNumber || $0 == "T" }.replacing("T", with: "-")
  }
}
