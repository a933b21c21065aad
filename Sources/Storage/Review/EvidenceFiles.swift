public import Evaluation
import Glibc

extension ReviewStore {
  /// Whether a piece of evidence is what it was.
  public enum EvidenceCondition: Hashable, Sendable {
    case sound, missing, changed
    /// It is there, and this user may not read it.
    case unreadable(StorageError)

    /// Nobody here can look at it.
    public var isMissing: Bool {
      switch self {
      case .missing, .unreadable: true
      case .sound, .changed: false
      }
    }
  }

  /// Looks at the file of a piece of evidence; files of any size are read piece by piece.
  public func condition(of piece: Evidence) -> EvidenceCondition {
    let found: FileDigest
    do throws(StorageError) {
      found = try FileDigest(path: path(of: piece))
    } catch .notAllowed(let access, let path) {
      return .unreadable(.notAllowed(access, path: path))
    } catch {
      return .missing
    }
    return found.digest == piece.digest && found.size == piece.size ? .sound : .changed
  }

  /// Where the file of a piece of evidence is.
  public func path(of piece: Evidence) -> String {
    switch piece.holding {
    case .copied: folder.evidence + "/" + ReviewStore.copyName(piece.digest, piece.fileName)
    case .referenced(let path): path
    }
  }

  /// Makes a record of a file, and a copy where that is asked for.
  public func evidence(
    _ path: String, for indicator: Indicator.ID, page: String, isCopied: Bool, by mark: Mark
  ) throws(StorageError) -> Evidence {
    let found = try FileDigest(path: path)
    let name = path.lastComponent
    if isCopied { try copy(path, found.digest, name) }
    let taken = try load().entries.count { $0.kind == .attached }
    return Evidence(
      id: taken + 1, indicator: indicator, file: (name, found.size, found.digest), page: page,
      holding: isCopied ? .copied : .referenced(path: FileDigest.absolute(path)), mark: mark)
  }

  /// Copies are held to the size of other files of ours; larger ones are referenced.
  private func copy(_ path: String, _ digest: String, _ name: String) throws(StorageError) {
    let bytes = try Folder(opening: path.parentFolder).read(path.lastComponent).bytes
    try AtomicFile(name: ReviewStore.copyName(digest, name)).write(
      bytes, in: Folder(making: folder.evidence), .replacing)
  }

  /// `<first 16 digits of the digest>` and the file's own ending, if it is a plain one.
  static func copyName(_ digest: String, _ name: String) -> String {
    let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
    let isPlain =
      ending.utf8.count <= 6
      && ending.dropFirst().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let digits = digest.dropFirst(4).filter { $0.isASCII && $0.isHexDigit }.prefix(16)
    return digits + (isPlain ? ending : "")
  }
}

/// A file's size and digest, read piece by piece.
struct FileDigest {
  let size: Int
  let digest: String

  init(path: String) throws(StorageError) {
    guard let file = OpenFile(retrying { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }) else {
      throw StorageError(code: errno, .reading, path: path)
    }
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else {
      throw StorageError(code: errno, .reading, path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    var sum = SM3()
    var size = 0
    var buffer = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = retrying { read(file.descriptor, &buffer, buffer.count) }
      guard count >= 0 else { throw StorageError(code: errno, .reading, path: path) }
      if count == 0 { break }
      sum.add(buffer[..<count])
      size += count
    }
    self.size = size
    digest = sum.text
  }

  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
