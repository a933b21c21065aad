public import Evaluation
public import Storage

/// Where and as whom somebody works: the data, what is the user's own, the account and its clock.
///
/// Comes in as a value, so that tests work in a folder of their own at a time of their own.
public struct Workplace: Sendable {
  public let data: DataFolder
  /// Keys, and what was seen before; nil where the user has no home.
  public let config: ConfigFolder?
  public let environment: [String: String]
  private let present: @Sendable (String) -> Mark

  /// `present` says who acts under a name, and when that is.
  public init(
    _ data: DataFolder, environment: [String: String] = ProcessEnvironment.variables,
    present: @escaping @Sendable (String) -> Mark = { Mark.ofProcess(name: $0) }
  ) {
    self.data = data
    self.environment = environment
    self.present = present
    config = ConfigFolder(environment: environment)
  }

  /// Now, under that name; else by the one who has the account's one key, unnamed where there is
  /// none, or a choice.
  public func mark(as name: String? = nil) -> Mark { present(name ?? onlyKey ?? "") }

  /// The only key's name; nil where there is none, or a choice.
  public var onlyKey: String? {
    guard let names = config?.keys.names(), names.count == 1 else { return nil }
    return names.first
  }

  func needConfig() throws(Refusal) -> ConfigFolder {
    guard let config else { throw .key(.noConfigFolder) }
    return config
  }

  /// The person's private key, under its passphrase; looked for before anybody is asked for that.
  func sealedKey(of name: String) throws(Refusal) -> String {
    let keys = try needConfig().keys
    do throws(StorageError) {
      return try keys.sealedKey(of: name)
    } catch .notFound {
      throw .key(.noKeyFile(keys.path(of: name)))
    } catch {
      throw .storage(error)
    }
  }
}

extension ConfigFolder {
  /// The user's own, which must be there.
  public static func needed(
    _ environment: [String: String] = ProcessEnvironment.variables
  ) throws(Refusal) -> ConfigFolder {
    guard let folder = ConfigFolder(environment: environment) else { throw .key(.noConfigFolder) }
    return folder
  }
}
