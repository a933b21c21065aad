extension ConfigFolder {
  private static let actorName = "actor"

  /// The name of whoever acted last at this account; nothing before somebody was chosen.
  public var lastActor: String? {
    guard let bytes = try? Folder(opening: path).read(ConfigFolder.actorName).bytes else {
      return nil
    }
    let line = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
    return line.isEmpty ? nil : String(line)
  }

  public func remember(actor name: String) throws(StorageError) {
    try AtomicFile(name: ConfigFolder.actorName).write(
      Array((name + "\n").utf8), in: Folder(making: path, for: .user), .replacing)
  }
}
