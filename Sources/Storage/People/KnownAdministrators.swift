/// The administrators' keys that this user has met, by data folder, as ssh keeps its hosts:
/// `known_administrators.json` in the configuration folder.
public struct KnownAdministrators: Hashable, Sendable {
  public let folder: String

  static let name = "known_administrators.json"
  public var path: String { folder + "/" + KnownAdministrators.name }

  /// What is known of a folder's administrator.
  public struct Known: Hashable, Sendable {
    public var name: String
    /// The key's fingerprint.
    public var key: String
    /// The highest serial number of a roster that was met.
    public var serial: Int

    public init(name: String, key: String, serial: Int) {
      self.name = name
      self.key = key
      self.serial = serial
    }
  }

  private enum Key: String, JSONKey {
    case name, key, serial
  }

  /// What is known, by the path of the data folder.
  public func load() throws(StorageError) -> [String: Known] {
    do throws(StorageError) {
      let bytes = try Folder(opening: folder).read(KnownAdministrators.name).bytes
      return try StorageError.reading(path) { () throws(FileFault) in
        var known: [String: Known] = [:]
        for (place, node) in try JSONNode(try JSONParser.value(of: bytes)).members() {
          let fields = try node.fields(Key.self)
          known[place] = Known(
            name: try fields.filledText(.name), key: try fields.filledText(.key),
            serial: try fields.required(.serial).integer(in: 1...1_000_000_000))
        }
        return known
      }
    } catch .notFound {
      return [:]
    }
  }

  /// Remembers the administrator of a data folder.
  public func remember(_ known: Known, of place: String) throws(StorageError) {
    var all = try load()
    all[place] = known
    let value = JSONValue.object(
      all.map { place, known in
        JSONValue.Member(
          name: place,
          value: .object(filled: [
            ("name", .string(known.name)), ("key", .string(known.key)),
            ("serial", .number("\(known.serial)")),
          ]))
      })
    try AtomicFile(name: KnownAdministrators.name).write(
      value.canonicalBytes, in: Folder(making: folder, for: .user), .replacing)
  }
}
