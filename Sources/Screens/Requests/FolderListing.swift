/// What is in a folder, as far as it can be imported.
public struct FolderListing: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var isFolder: Bool
    /// Size and time, for telling files apart.
    public var note: String

    public init(_ name: String, isFolder: Bool, note: String = "") {
      self.name = name
      self.isFolder = isFolder
      self.note = note
    }
  }

  /// From the root.
  public var path: String
  /// Folders first.
  public var entries: [Entry]

  public init(path: String, entries: [Entry]) {
    self.path = path
    self.entries = entries
  }
}
