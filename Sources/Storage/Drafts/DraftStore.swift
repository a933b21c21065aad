public import Evaluation
import Glibc

/// The drafts in one folder, a file each: `<id>.json`.
public struct DraftStore: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// Reads a draft by its name.
  public func load(_ id: DraftID) throws(StorageError) -> Draft {
    try loadContents(id).draft
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

  /// The draft, and what its file holds.
  func loadContents(
    _ id: DraftID
  ) throws(StorageError) -> (draft: Draft, bytes: [UInt8], json: JSONValue) {
    let bytes = try bytes(of: id)
    let (file, json) = try StorageError.reading(folder + "/" + id.fileName) {
      () throws(FileFault) in
      let json = try JSONParser.value(of: bytes)
      return (try DraftFile(JSONNode(json)), json)
    }
    let draft = Draft(id: id, folder: folder, report: file.report, token: DraftToken(of: bytes))
    return (draft, bytes, json)
  }

  private func bytes(of id: DraftID) throws(StorageError) -> [UInt8] {
    do throws(StorageError) {
      return try Folder(opening: folder).read(id.fileName).bytes
    } catch .notFound {
      throw .draftNotFound(path: folder + "/" + id.fileName)
    }
  }

  /// What the file holds now; nil where there is none.
  func present(_ id: DraftID) throws(StorageError) -> [UInt8]? {
    let folder = try Folder(present: folder)
    do throws(StorageError) {
      return try folder.read(id.fileName).bytes
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
