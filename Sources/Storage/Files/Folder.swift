import Glibc

/// An open folder; names are looked up in it and nowhere else, and links are not followed.
struct Folder: ~Copyable {
  let path: String
  private let file: OpenFile

  var descriptor: Int32 { file.descriptor }

  init(opening path: String) throws(StorageError) {
    guard let file = OpenFile(retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }) else {
      throw StorageError(code: errno, .reading, path: path)
    }
    self.path = path
    self.file = file
  }

  /// Makes the folder and those above it where they are missing.
  init(making path: String, for owner: Owner = .sameAsParent) throws(StorageError) {
    if access(path, F_OK) != 0 { try Folder.make(path, for: owner) }
    try self.init(opening: path)
  }

  /// Opens a folder that was there before: that it is gone is worth a sentence of its own.
  init(present path: String) throws(StorageError) {
    do throws(StorageError) {
      try self.init(opening: path)
    } catch .notFound {
      throw .folderGone(path: path)
    } catch .notAFolder {
      throw .folderGone(path: path)
    }
  }

  private static func make(_ path: String, for owner: Owner) throws(StorageError) {
    let parent = path.parentFolder
    var isMade = mkdir(path, 0o700) == 0
    if !isMade, errno == ENOENT, parent != path {
      try make(parent, for: owner)
      isMade = mkdir(path, 0o700) == 0
    }
    guard isMade || errno == EEXIST else { throw StorageError(code: errno, .writing, path: path) }
    // Without its name on the disk, nothing in it would be found after a power cut.
    guard isMade, let above = try? Folder(opening: parent) else { return }
    if owner == .sameAsParent, let mode = above.modeOfNewFolders { chmod(path, mode) }
    try above.flush()
  }

  /// Waits until the names in it are on the disk.
  func flush() throws(StorageError) {
    guard retrying({ fsync(descriptor) }) == 0 else {
      throw StorageError(code: errno, .writing, path: path)
    }
  }

  func path(of name: String) -> String { path + "/" + name }

  /// The names of all entries that do not start with a point, in no order.
  func names() throws(StorageError) -> [String] { try allNames().filter { !$0.hasPrefix(".") } }

  /// The names of all entries that do, themselves and the parent among them.
  func hiddenNames() throws(StorageError) -> [String] {
    try allNames().filter { $0.hasPrefix(".") }
  }

  private func allNames() throws(StorageError) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw StorageError(code: errno, .reading, path: path) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw StorageError(code: code, .reading, path: path)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      names.append(entry.name)
      errno = 0
    }
    // Nothing more and a failure look the same but for this: half a list must not pass for all.
    guard errno == 0 else { throw StorageError(code: errno, .reading, path: path) }
    return names
  }

  /// Whether the user may write in it.
  var isWritable: Bool { faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 }

  /// Whom a folder is for that has to be made.
  enum Owner: Sendable {
    /// Whoever may write in the one above: colleagues with accounts of their own share a data
    /// folder by its group.
    case sameAsParent
    /// The user, wherever it lies (0700): for keys, and for what one user has seen.
    case user
  }

  /// New folders are for the user alone, which is nothing to be done, or for the group where this
  /// one is the group's too; who may do what in the group, and whether its folders stay the
  /// group's (setgid), is as it is here.
  private var modeOfNewFolders: mode_t? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & 0o020 != 0 else { return nil }
    return 0o700 | status.st_mode & (0o070 | mode_t(S_ISGID))
  }

  /// New files are for the user alone, or for the group where the folder is the group's too.
  var modeOfNewFiles: mode_t {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & 0o020 != 0 else { return 0o600 }
    return 0o660
  }
}

extension UnsafeMutablePointer<dirent> {
  fileprivate var name: String {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let bytes = UnsafeRawPointer(self).advanced(by: offset)
    return String(cString: bytes.assumingMemoryBound(to: CChar.self))
  }
}

extension String {
  /// What stands before the last `/`: `/a` of `/a/b`, `.` of `b`.
  var parentFolder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// What stands behind the last `/`.
  var lastComponent: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }
}

/// Repeats a system call that a signal broke off.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    guard result < 0, errno == EINTR else { return result }
  }
}
