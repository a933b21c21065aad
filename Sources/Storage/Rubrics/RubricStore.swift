public import Evaluation

/// A rubric as it was read, with the reference that drafts pin it by.
public struct StoredRubric: Hashable, Sendable {
  public var rubric: Rubric
  public var reference: RubricReference
  public var path: String
  let bytes: [UInt8]
}

/// The rubric files of one or more folders; what is found first counts.
public struct RubricStore: Hashable, Sendable {
  public let folders: [String]

  public init(folders: [String]) { self.folders = folders }

  /// The ids of all rubric files, sorted, sound or not.
  public func ids() -> [Rubric.ID] {
    let names = folders.flatMap { (try? Folder(opening: $0).names()) ?? [] }
    return Set(names.compactMap { DraftID(fileName: $0).map { Rubric.ID($0.text) } }).sorted()
  }

  /// Reads a rubric and refuses it unless it is sound.
  public func load(_ id: Rubric.ID) throws(StorageError) -> StoredRubric {
    // The id may come from a draft by another hand: it must not lead out of the folder.
    guard let name = DraftID(id.rawValue)?.fileName else {
      throw .rubricNotFound(id, known: ids())
    }
    for folder in folders {
      do throws(StorageError) {
        return try RubricStore.load(id, from: name, in: folder)
      } catch .notFound {
        continue
      }
    }
    let known = ids()
    throw known.isEmpty ? .noRubrics(searched: folders) : .rubricNotFound(id, known: known)
  }

  private static func load(
    _ id: Rubric.ID, from name: String, in path: String
  ) throws(StorageError) -> StoredRubric {
    let folder = try Folder(opening: path)
    let bytes = try folder.read(name).bytes
    let file = folder.path(of: name)
    let rubric = try StorageError.reading(file) { () throws(FileFault) in
      try Rubric(reading: bytes)
    }
    guard rubric.id == id else {
      let reason = FileFault.Reason.otherName(rubric.id.rawValue, file: name)
      throw .damaged(path: file, FileFault(reason, at: .path("id")))
    }
    let problems = rubric.problems()
    guard problems.isEmpty else { throw .faultyRubric(path: file, problems) }
    let digest = SHA256.text(of: bytes)
    return StoredRubric(
      rubric: rubric,
      reference: RubricReference(id: id, version: rubric.version, digest: digest), path: file,
      bytes: bytes)
  }
}
