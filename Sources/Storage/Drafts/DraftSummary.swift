public import Evaluation

/// What a list of drafts shows of one, read without its answers.
public struct DraftSummary: Hashable, Sendable {
  public var id: DraftID
  public var unit: String
  public var filler: String
  public var year: String
  public var rubric: Rubric.ID
  public var revision: Int
  /// When the file was last written, in seconds since 1970.
  public var modified: Int
}

/// A file in the drafts' folder: one that can be opened, or why it cannot.
public enum DraftListing: Hashable, Sendable {
  case readable(DraftSummary)
  case unreadable(fileName: String, StorageError)

  public var fileName: String {
    switch self {
    case .readable(let summary): summary.id.fileName
    case .unreadable(let name, _): name
    }
  }
}

extension DraftStore {
  /// All draft files in the order of their names; a missing folder holds none.
  public func list() throws(StorageError) -> [DraftListing] {
    do throws(StorageError) {
      let folder = try Folder(opening: folder)
      return try fileNames(in: folder).map { reading(of: $0, in: folder).listing }
    } catch .notFound {
      return []
    }
  }

  /// The names of all draft files without their suffix, whatever is in them.
  public func names() throws(StorageError) -> [String] {
    do throws(StorageError) {
      let names = try fileNames(in: Folder(opening: folder))
      return names.map { String($0.dropLast(DraftID.suffix.count)) }
    } catch .notFound {
      return []
    }
  }

  /// What one of `names()` is.
  public func listing(of name: String) -> DraftListing { reading(of: name).listing }

  /// The same with the bytes that it was read from; none where it cannot be opened.
  public func reading(of name: String) -> (listing: DraftListing, bytes: [UInt8]) {
    let file = name + DraftID.suffix
    do throws(StorageError) {
      return reading(of: file, in: try Folder(opening: folder))
    } catch {
      return (.unreadable(fileName: file, error), [])
    }
  }

  private func fileNames(in folder: borrowing Folder) throws(StorageError) -> [String] {
    // By their bytes, which for thousands of Chinese names is many times faster.
    try folder.names().filter { $0.hasSuffix(DraftID.suffix) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func reading(
    of name: String, in folder: borrowing Folder
  ) -> (listing: DraftListing, bytes: [UInt8]) {
    do throws(StorageError) {
      guard let id = DraftID(fileName: name) else {
        throw .invalidDraftID(String(name.dropLast(DraftID.suffix.count)))
      }
      let contents = try folder.read(name)
      let head = try StorageError.reading(folder.path(of: name)) { () throws(FileFault) in
        try DraftHead(reading: contents.bytes)
      }
      let summary = DraftSummary(id: id, head, modified: contents.modified)
      return (.readable(summary), contents.bytes)
    } catch {
      return (.unreadable(fileName: name, error), [])
    }
  }

  /// A free name for a unit's report of a year.
  public func freeID(unit: String, year: String) throws(StorageError) -> DraftID {
    guard let wanted = DraftID.suggested(unit: unit, year: year) else {
      throw .invalidDraftID("\(unit)-\(year)")
    }
    return try freeID(like: wanted)
  }

  /// The name itself, or with the first free number behind it.
  public func freeID(like wanted: DraftID) throws(StorageError) -> DraftID {
    let taken = Set(try list().map(\.fileName))
    let names = [wanted] + (2...999).compactMap { wanted.numbered($0) }
    guard let free = names.first(where: { !taken.contains($0.fileName) }) else {
      throw .draftExists(wanted)
    }
    return free
  }
}

extension DraftSummary {
  fileprivate init(id: DraftID, _ head: DraftHead, modified: Int) {
    self.init(
      id: id, unit: head.cover[.unit], filler: head.cover[.filler], year: head.cover[.year],
      rubric: head.rubric.id, revision: head.revision, modified: modified)
  }
}
