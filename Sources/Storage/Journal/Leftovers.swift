import Glibc

/// Temporary files of a draft that a killed program has left (残留的临时文件).
///
/// They are removed by whoever has the draft's lock: nobody else writes its files then. No clock is
/// asked how old they are.
public struct Leftovers {
  let id: DraftID
  let folder: String

  public init(of id: DraftID, in folder: String) {
    self.id = id
    self.folder = folder
  }

  /// Removes them, but for this process's own; failing to does no harm.
  public func remove() {
    guard let folder = try? Folder(opening: folder), let names = try? folder.hiddenNames() else {
      return
    }
    for name in names where isLeftover(name) { unlinkat(folder.descriptor, name, 0) }
  }

  /// `.<id>.json.<process>.<number>.tmp`, and the same of the journal.
  func isLeftover(_ name: String) -> Bool {
    let names = [id.fileName, id.journalName].map { ".\($0)." }
    guard let start = names.first(where: { name.hasPrefix($0) }) else { return false }
    let parts = name.dropFirst(start.count).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "tmp", let process = Int32(parts[0]),
      UInt32(parts[1]) != nil
    else { return false }
    return process != getpid()
  }
}
