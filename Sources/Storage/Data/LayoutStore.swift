import Glibc

/// The page layouts in the data folders, the user's own before the shipped ones.
public struct LayoutStore: Hashable, Sendable {
  public let folders: [String]

  /// A layout's file, as it is.
  public struct File: Hashable, Sendable {
    public var path: String
    public var bytes: [UInt8]
  }

  /// Reads a layout by its id, which is the file's name without `.json`; nil if there is none.
  public func load(_ id: String) throws(StorageError) -> File? {
    guard DraftID(id) != nil else { return nil }
    let name = id + DraftID.suffix
    for folder in folders where access(folder + "/" + name, F_OK) == 0 {
      return File(path: folder + "/" + name, bytes: try Folder(opening: folder).read(name).bytes)
    }
    return nil
  }
}

extension DataFolder {
  public var layouts: LayoutStore { LayoutStore(folders: all.map { $0 + "/layouts" }) }
}
