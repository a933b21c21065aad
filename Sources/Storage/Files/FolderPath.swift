import Glibc

/// What a person named on the command line.
public enum FolderPath {
  /// There is a folder at that path.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
