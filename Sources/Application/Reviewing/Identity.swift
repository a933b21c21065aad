public import Evaluation
public import Storage

/// Who sits at this account: the one who has the one key in its configuration folder.
public enum Identity {
  public static var config: ConfigFolder? {
    ConfigFolder(environment: ProcessEnvironment.variables)
  }

  public static func needConfig() throws(Refusal) -> ConfigFolder {
    guard let config else { throw .noConfigFolder }
    return config
  }

  /// The only key's name; nil where there is none, or a choice.
  public static var name: String? {
    guard let names = config?.keys.names(), names.count == 1 else { return nil }
    return names.first
  }
}

extension Mark {
  /// Now, by the one who has the account's one key; unnamed where there is none, or a choice.
  public static var ofPerson: Mark { .ofProcess(name: Identity.name ?? "") }
}
