/// Where documents go that were made from the screen: `exports` in the data folder.
public struct ExportFolder: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// Writes a document under a name that is free, so that no earlier one is touched.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - name: Without its suffix.
  ///   - suffix: With its point.
  ///   - isMade: Whether the folder is made where it is missing.
  /// - Returns: The path of the file.
  /// - Throws: What kept it from being written.
  public func write(
    _ bytes: [UInt8], name: String, suffix: String, isMade: Bool = true
  ) throws(StorageError) -> String {
    _ = try isMade ? Folder(making: path) : Folder(opening: path)
    for number in 1...999 {
      let numbered = number == 1 ? name : "\(name)-\(number)"
      let file = ExportFile(path: path + "/" + numbered + suffix)
      guard !file.exists else { continue }
      try file.write(bytes, replacing: false)
      return file.path
    }
    throw .failed(.writing, path: path, code: 17)
  }
}

extension DataFolder {
  public var exports: ExportFolder { ExportFolder(path: own + "/exports") }
}
