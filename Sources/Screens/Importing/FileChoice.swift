import Terminal

/// Which file to import: a folder's files to choose from, and a line for a name or a path.
struct FileChoice: Equatable, Sendable {
  let purpose: ImportPurpose
  var listing: FolderListing?
  var input = TextBuffer()
  var cursor = ListCursor()

  init(_ purpose: ImportPurpose) { self.purpose = purpose }

  var typed: TypedPath { TypedPath(input.text) }

  /// What can be chosen: all of it, or what is called as was typed.
  var shown: [FolderListing.Entry] {
    guard let listing else { return [] }
    let up =
      listing.path == "/" ? [] : [FolderListing.Entry(FileChoice.parent, isFolder: true)]
    let wanted = typed
    guard !wanted.isEmpty, !wanted.isPath else { return up + listing.entries }
    let text = wanted.text.lowercased()
    return listing.entries.filter { $0.name.lowercased().contains(text) }
  }

  static let parent = ".."

  var selected: FolderListing.Entry? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  /// The file or folder that Enter opens; nil where there is none.
  var target: String? {
    let typed = typed
    let isWhole = typed.text.hasPrefix("/") || typed.text.hasPrefix("~")
    if typed.isPath, isWhole { return typed.text }
    guard let listing else { return nil }
    if typed.isPath { return path(typed.text, in: listing) }
    guard let selected else { return typed.isEmpty ? nil : path(typed.text, in: listing) }
    guard selected.name == FileChoice.parent else { return path(selected.name, in: listing) }
    return parentFolder
  }

  private func path(_ name: String, in listing: FolderListing) -> String {
    (listing.path == "/" ? "" : listing.path) + "/" + name
  }

  var parentFolder: String? {
    guard let path = listing?.path, let end = path.lastIndex(of: "/") else { return nil }
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// A folder has been read.
  ///
  /// The first file is selected, where there is one: folders stand before it.
  mutating func take(_ listing: FolderListing) {
    self.listing = listing
    input = TextBuffer()
    cursor = ListCursor()
    cursor.selected = shown.firstIndex { !$0.isFolder } ?? 0
  }

  mutating func type(_ text: String) {
    input.insert(text)
    cursor = ListCursor()
  }
}
