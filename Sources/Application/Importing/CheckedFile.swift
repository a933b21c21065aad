import Documents
import Storage

/// Which files are meant by a name that is to be checked.
public enum CheckedFile {
  private static let endings = [".docx", ".xlsx", ".txt", ".csv", ".md", ".doc", ".xls", ".pdf"]

  /// The name is that of a file to check, or of a folder of such files, and not a draft's.
  public static func isMeant(by name: String) -> Bool {
    isDocument(name) || FolderFiles.isFolder(name)
  }

  /// A file that is no draft, or the files of a folder; nothing where the name is a draft's.
  public static func files(named name: String) throws(Refusal) -> [String] {
    if FolderFiles.isFolder(name) {
      let folder = try refusing { () throws(StorageError) in
        try FolderFiles(path: name, suffixes: endings)
      }
      return folder.entries.filter { !$0.isFolder && isDocument($0.name) }.map(\.name).sorted()
        .map { name + "/" + $0 }
    }
    // A draft's name has no ending; a draft's file ends in .json.
    guard isDocument(name) else { return [] }
    return [name]
  }

  private static func isDocument(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return !name.hasPrefix(".") && !name.hasPrefix("~$")
      && endings.contains { name.lowercased().hasSuffix($0) }
  }
}
