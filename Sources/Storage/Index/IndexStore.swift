import Glibc

/// Where the index of a drafts' folder is kept: the user's own cache, never the data folder.
public struct IndexStore: Hashable, Sendable {
  let folder: String
  private let name: String

  /// `$XDG_CACHE_HOME/ziping`, else `~/.cache/ziping`; a file for each drafts' folder.
  public init?(of drafts: DraftStore, environment: [String: String]) {
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      folder = cache + "/ziping"
    } else if let home = environment["HOME"], !home.isEmpty {
      folder = home + "/.cache/ziping"
    } else {
      return nil
    }
    let path = FileDigest.absolute(drafts.folder)
    name = "index-" + SM3.text(of: Array(path.utf8)).dropFirst(4).prefix(16)
  }

  /// What is remembered; nothing of another program's, and nothing that cannot be read.
  public func load() -> DraftIndex {
    guard let bytes = try? Folder(opening: folder).read(name).bytes else { return DraftIndex() }
    return DraftIndex(reading: bytes, program: IndexStore.program)
  }

  /// Whoever cannot keep it reads the drafts again next time.
  public func save(_ index: DraftIndex) {
    let bytes = index.bytes(program: IndexStore.program)
    guard let folder = try? Folder(making: folder, for: .user) else { return }
    try? AtomicFile(name: name).write(bytes, in: folder, .replacing)
  }

  /// Another program may score and check otherwise.
  private static var program: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_ino).\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
