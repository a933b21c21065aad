/// By what a roster that was changed, or is trusted by now, is told from what it was: its two files,
/// and the user's own of known administrators.
public struct RosterStamp: Hashable, Sendable {
  private var people: FileStamp?
  private var signature: FileStamp?
  private var known: FileStamp?

  public init(of data: DataFolder, known: KnownAdministrators?) {
    if let known, let folder = try? Folder(opening: known.folder) {
      self.known = FileStamp(of: KnownAdministrators.name, in: folder.descriptor)
    }
    guard let folder = try? Folder(opening: data.people.folder) else { return }
    people = FileStamp(of: PeopleStore.name, in: folder.descriptor)
    signature = FileStamp(of: PeopleStore.signatureName, in: folder.descriptor)
  }

  /// For remembering what was judged by it: short, as it stands in thousands of lines.
  public var text: String {
    let whole = [people, signature, known].map { $0?.text ?? "-" }.joined(separator: "/")
    return String(SM3.text(of: Array(whole.utf8)).dropFirst(4).prefix(16))
  }
}
