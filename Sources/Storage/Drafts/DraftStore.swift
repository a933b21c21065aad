public import Evaluation
import Glibc

/// The drafts in one folder, a file each: `<id>.json`.
public struct DraftStore: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// Reads a draft by its name.
  public func load(_ id: DraftID) throws(StorageError) -> Draft {
    try loadWithBytes(id).0
  }

  /// Reads a draft by the path of its file, wherever it is.
  public static func load(path: String) throws(StorageError) -> Draft {
    guard let id = DraftID(fileName: path.lastComponent) else {
      throw .notDraftFileName(path: path)
    }
    return try DraftStore(folder: path.parentFolder).load(id)
  }

  /// Writes a new draft; the name must be free.
  public func create(_ report: Report, _ id: DraftID) throws(StorageError) -> Draft {
    let folder = try Folder(making: folder)
    let bytes = DraftFile(id: id, report: report).bytes
    do throws(StorageError) {
      try AtomicFile(name: id.fileName).write(bytes, in: folder, .creating)
    } catch .failed(_, _, EEXIST) {
      throw .draftExists(id)
    }
    return Draft(id: id, folder: self.folder, report: report, token: DraftToken(of: bytes))
  }

  /// Writes a draft over what was read, and refuses when the file is no longer that.
  ///
  /// What changes is recorded in the draft's trail before it is written, as that person's.
  ///
  /// - Returns: What to expect of the file next time.
  public func save(
    _ report: Report, _ id: DraftID, expecting token: DraftToken, by mark: Mark = .ofProcess()
  ) throws(StorageError) -> DraftToken {
    let path = folder + "/" + id.fileName
    guard let old = try present(id), DraftToken(of: old) == token else {
      throw .changedUnderneath(path: path)
    }
    let bytes = DraftFile(id: id, report: report).bytes
    let next = DraftToken(of: bytes)
    guard next != token else { return token }
    let review = ReviewStore(drafts: self, id: id)
    try review.recording(bytes, over: old, by: mark) { () throws(StorageError) in
      try AtomicFile(name: id.fileName).write(bytes, in: Folder(opening: folder), .replacing)
    }
    return next
  }

  /// The draft with the report in place of its own, written to its own file.
  public static func save(
    _ draft: Draft, by mark: Mark = .ofProcess()
  ) throws(StorageError) -> Draft {
    var saved = draft
    saved.token = try DraftStore(folder: draft.folder)
      .save(draft.report, draft.id, expecting: draft.token, by: mark)
    return saved
  }

  /// The draft, and the bytes of its file.
  func loadWithBytes(_ id: DraftID) throws(StorageError) -> (Draft, [UInt8]) {
    let bytes = try bytes(of: id)
    let file = try StorageError.reading(folder + "/" + id.fileName) { () throws(FileFault) in
      try DraftFile(reading: bytes)
    }
    let draft = Draft(id: id, folder: folder, report: file.report, token: DraftToken(of: bytes))
    return (draft, bytes)
  }

  private func bytes(of id: DraftID) throws(StorageError) -> [UInt8] {
    do throws(StorageError) {
      return try Folder(opening: folder).read(id.fileName).bytes
    } catch .notFound {
      throw .draftNotFound(path: folder + "/" + id.fileName)
    }
  }

  /// What the file holds now; nothing where there is none.
  private func present(_ id: DraftID) throws(StorageError) -> [UInt8]? {
    do throws(StorageError) {
      return try Folder(opening: folder).read(id.fileName).bytes
    } catch .notFound {
      return nil
    }
  }
}

extension StorageError {
  /// Gives a fault inside a file the file's path.
  static func reading<Value>(
    _ path: String, _ read: () throws(FileFault) -> Value
  ) throws(StorageError) -> Value {
    do throws(FileFault) {
      return try read()
    } catch {
      if case .newerFormat(let format) = error.reason { throw .newer(path: path, format: format) }
      throw .damaged(path: path, error)
    }
  }
}
