import Glibc

/// What is in a folder, for choosing a file to import from (文件列表).
public struct FolderFiles: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var isFolder: Bool
    public var bytes: Int
    /// Seconds since 1970.
    public var modified: Int
  }

  /// From the root, without links.
  public let path: String
  /// Folders by name, then files, the newest first.
  public let entries: [Entry]

  /// Reads the folder; hidden entries and files with other suffixes are left out.
  public init(path: String, suffixes: [String]) throws(StorageError) {
    guard let real = realpath(path, nil) else {
      throw StorageError(code: errno, .reading, path: path)
    }
    defer { free(real) }
    let path = String(cString: real)
    self.path = path
    let folder = try Folder(opening: path)
    entries = try folder.names().compactMap { name in
      FolderFiles.entry(name, in: path, suffixes)
    }.sorted { ($0.order, $1.modified, $0.name) < ($1.order, $0.modified, $1.name) }
  }

  private static func entry(_ name: String, in folder: String, _ suffixes: [String]) -> Entry? {
    var status = stat()
    // A name that is no UTF-8 has been changed by reading it, and cannot be opened.
    guard stat(folder + "/" + name, &status) == 0 else { return nil }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    let isFile = status.st_mode & S_IFMT == S_IFREG
    let lowered = name.lowercased()
    guard isFolder || (isFile && suffixes.contains { lowered.hasSuffix($0) }) else { return nil }
    return Entry(
      name: name, isFolder: isFolder, bytes: Int(status.st_size),
      modified: Int(status.st_mtim.tv_sec))
  }

  /// Whether it is a folder; links are followed.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension FolderFiles.Entry {
  fileprivate var order: Int { isFolder ? 0 : 1 }
}
