import Glibc

/// The folder beside a draft that holds what is said about it: `<id>.review`.
///
/// `trail.jsonl` is the record; everything else is named by its digest, or can be made again from
/// the trail.
struct ReviewFolder: Hashable, Sendable {
  let path: String

  init(drafts: String, id: DraftID) { path = drafts + "/" + id.reviewName }

  static let trailName = "trail.jsonl"
  var versions: String { path + "/versions" }
  var records: String { path + "/records" }
  var signatures: String { path + "/signatures" }
  var evidence: String { path + "/evidence" }

  /// The trail as it is; an empty one where nothing was recorded.
  func trail() throws(StorageError) -> Trail {
    try checkOwn()
    do throws(StorageError) {
      return Trail(reading: try Folder(opening: path).read(ReviewFolder.trailName).bytes)
    } catch .notFound {
      return Trail()
    }
  }

  /// Refuses a link in the folder's place: what lies behind it is another report's, or nobody's.
  func checkOwn() throws(StorageError) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return }
    throw .linked(path: path)
  }

  /// Keeps bytes under their digest; bytes that are kept already are left alone.
  func keep(_ bytes: [UInt8], in place: String) throws(StorageError) -> String {
    let digest = SM3.text(of: bytes)
    let folder = try Folder(making: place)
    let name = try ReviewFolder.fileName(of: digest)
    do throws(StorageError) {
      if try folder.read(name).bytes == bytes { return digest }
    } catch .notFound {
      // It is written now.
    }
    try AtomicFile(name: name).write(bytes, in: folder, .replacing)
    return digest
  }

  /// The kept bytes of that digest; nothing if they are missing or are others by now.
  func kept(_ digest: String, in place: String) -> [UInt8]? {
    guard let bytes = bytes(of: digest, in: place), SM3.text(of: bytes) == digest else {
      return nil
    }
    return bytes
  }

  /// Whether these bytes are kept as the record of that digest.
  func keeps(_ record: [UInt8], as digest: String) -> Bool {
    bytes(of: digest, in: records) == record && SM3.text(of: record) == digest
  }

  /// What lies under that digest's name, whatever it is.
  func bytes(of digest: String, in place: String) -> [UInt8]? {
    guard let name = try? ReviewFolder.fileName(of: digest) else { return nil }
    return try? Folder(opening: place).read(name).bytes
  }

  /// Why what lies under that digest's name cannot be read, though it is there; nothing where it is
  /// missing, or can be read.
  func obstacle(to digest: String, in place: String) -> StorageError? {
    (try? ReviewFolder.fileName(of: digest)).flatMap { Folder.obstacle(to: $0, in: place) }
  }

  func version(_ digest: String) -> [UInt8]? { kept(digest, in: versions) }

  /// The digest comes from a file by another hand: it must not lead out of the folder.
  static func fileName(of digest: String) throws(StorageError) -> String {
    let digits = digest.dropFirst(4)
    guard digest.hasPrefix("sm3:"), digits.utf8.count == 64,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { throw .invalidDraftID(digest) }
    return digits + DraftID.suffix
  }
}

extension DraftID {
  var reviewName: String { text + ".review" }
}

/// The right to add to a trail; whoever comes second waits a moment.
struct ReviewLock: ~Copyable {
  private let file: OpenFile

  /// F_OFD_SETLKW, which Glibc's module does not export.
  private static let setLockAndWait: Int32 = 38

  init(_ folder: ReviewFolder) throws(StorageError) {
    try folder.checkOwn()
    let opened = try Folder(making: folder.path)
    let mode = opened.modeOfNewFiles
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    guard let file = OpenFile(retrying { openat(opened.descriptor, "lock", flags, mode) }) else {
      throw StorageError(code: errno, .writing, path: folder.path + "/lock")
    }
    let number = file.descriptor
    self.file = file
    fchmod(number, mode)
    var request = Glibc.flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    // A file system without locks lets everybody in; the chain of hashes shows a clash.
    _ = retrying { fcntl(number, ReviewLock.setLockAndWait, &request) }
  }

  /// Gives the lock back; it would end with the value too, which the compiler wants to see used.
  func release() {
    var request = Glibc.flock()
    request.l_type = Int16(F_UNLCK)
    request.l_whence = Int16(SEEK_SET)
    _ = fcntl(file.descriptor, ReviewLock.setLockAndWait, &request)
  }
}

extension ReviewFolder {
  /// The last line, if the trail ends with a whole and sound one; the lines before are not read.
  func lastLine() throws(StorageError) -> TrailLine? {
    try checkOwn()
    // Most lines are short; one that carries a long text is read with more before it.
    for room in [4096, 1_048_576] {
      guard let end = try end(bytes: room), end.last == 0x0A else { return nil }
      let text = end.dropLast()
      if let start = text.lastIndex(of: 0x0A) {
        return try? TrailLine(reading: Array(text[(start + 1)...]))
      }
      // The only line.
      if end.count < room { return try? TrailLine(reading: Array(text)) }
    }
    return nil
  }

  private func end(bytes count: Int) throws(StorageError) -> [UInt8]? {
    do throws(StorageError) {
      return try Folder(opening: path).readEnd(of: ReviewFolder.trailName, bytes: count)
    } catch .notFound {
      return nil
    }
  }
}
