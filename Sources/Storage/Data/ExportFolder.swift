/// Where documents go that were made from the screen: `exports` in the data folder.
public struct ExportFolder: Hashable, Sendable {
  public let path: String

  /// Writes a document under a name that is free, so that no earlier one is touched.
  ///
  /// - Returns: The path of the file.
  public func write(
    _ bytes: [UInt8], name: String, suffix: String
  ) throws(StorageError) -> String {
    _ = try Folder(making: path)
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
