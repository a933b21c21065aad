/// A text file that a person named, wherever it is.
public enum TextFile {
  /// Reads it as UTF-8; what is none is replaced, and then is no key.
  public static func read(_ path: String) throws(StorageError) -> String {
    let bytes = try Folder(opening: path.parentFolder).read(path.lastComponent).bytes
    return String(decoding: bytes, as: UTF8.self)
  }
}
