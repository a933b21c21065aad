public import Evaluation

/// The roster as its two files are: `people.json`, and the administrator's signature over its
/// bytes, `people.sig`.
public struct RosterFile: Hashable, Sendable {
  public let roster: Roster
  /// What is signed.
  public let bytes: [UInt8]
  /// Nothing where there is no signature.
  public let signature: [UInt8]?
  public let path: String
}

/// The roster of a data folder.
public struct PeopleStore: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  static let name = "people.json"
  static let signatureName = "people.sig"

  public var path: String { folder + "/" + PeopleStore.name }

  /// Reads the roster; nothing where there is none.
  public func load() throws(StorageError) -> RosterFile? {
    let bytes: [UInt8]
    do throws(StorageError) {
      bytes = try Folder(opening: folder).read(PeopleStore.name).bytes
    } catch .notFound {
      return nil
    }
    let roster = try StorageError.reading(path) { () throws(FileFault) in
      try Roster(reading: bytes)
    }
    return RosterFile(roster: roster, bytes: bytes, signature: try signature(), path: path)
  }

  private func signature() throws(StorageError) -> [UInt8]? {
    do throws(StorageError) {
      return try Folder(opening: folder).read(PeopleStore.signatureName).bytes
    } catch .notFound {
      return nil
    }
  }

  /// The bytes that a roster is written as, to be signed.
  public static func bytes(of roster: Roster) -> [UInt8] { roster.bytes }

  /// Writes a roster with its signature.
  ///
  /// The signature goes first: between the two files the old roster does not fit the new
  /// signature, which is noticed and said, and saving again mends it.
  public func save(_ bytes: [UInt8], signature: [UInt8]) throws(StorageError) {
    let folder = try Folder(making: folder)
    try AtomicFile(name: PeopleStore.signatureName).write(signature, in: folder, .replacing)
    try AtomicFile(name: PeopleStore.name).write(bytes, in: folder, .replacing)
  }
}
