import Evaluation
import Glibc

/// The user's own configuration: private keys, and the administrators that are known.
public struct ConfigFolder: Hashable, Sendable {
  public let path: String

  /// `$XDG_CONFIG_HOME/ziping`, else `~/.config/ziping`.
  public init?(environment: [String: String]) {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      path = folder + "/ziping"
    } else if let home = environment["HOME"], !home.isEmpty {
      path = home + "/.config/ziping"
    } else {
      return nil
    }
  }

  public var keys: KeyStore { KeyStore(folder: path + "/keys") }
  public var administrators: KnownAdministrators {
    KnownAdministrators(folder: path)
  }
}

/// The user's private keys, each under its passphrase, and their public halves.
public struct KeyStore: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  private static let suffix = ".key.pem"
  private static let publicSuffix = ".pub.pem"

  /// The names that keys were made for, sorted.
  public func names() -> [String] {
    let files = (try? Folder(opening: folder).names()) ?? []
    return files.filter { $0.hasSuffix(KeyStore.suffix) }
      .map { String($0.dropLast(KeyStore.suffix.count)) }.sorted()
  }

  public func path(of name: String) -> String { folder + "/" + name + KeyStore.suffix }
  public func publicPath(of name: String) -> String {
    folder + "/" + name + KeyStore.publicSuffix
  }

  /// The sealed private key; its file must be the user's alone.
  public func sealedKey(of name: String) throws(StorageError) -> String {
    guard DraftID(name) != nil else { throw .invalidDraftID(name) }
    let folder = try Folder(opening: folder)
    let file = name + KeyStore.suffix
    var status = stat()
    if fstatat(folder.descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & 0o077 != 0
    {
      throw .keyTooOpen(path: path(of: name))
    }
    return String(decoding: try folder.read(file).bytes, as: UTF8.self)
  }

  public func publicKey(of name: String) throws(StorageError) -> String {
    guard DraftID(name) != nil else { throw .invalidDraftID(name) }
    let bytes = try Folder(opening: folder).read(name + KeyStore.publicSuffix).bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a key pair; a key of that name must not be there yet.
  public func create(
    _ name: String, sealed: String, public open: String
  ) throws(StorageError) {
    guard DraftID(name) != nil else { throw .invalidDraftID(name) }
    let folder = try Folder(making: folder, for: .user)
    try AtomicFile(name: name + KeyStore.suffix).write(Array(sealed.utf8), in: folder, .creating)
    try AtomicFile(name: name + KeyStore.publicSuffix).write(
      Array(open.utf8), in: folder, .replacing)
  }

  /// Writes the same key under another passphrase.
  public func replace(_ name: String, sealed: String) throws(StorageError) {
    guard DraftID(name) != nil else { throw .invalidDraftID(name) }
    try AtomicFile(name: name + KeyStore.suffix).write(
      Array(sealed.utf8), in: Folder(opening: folder), .replacing)
  }
}
