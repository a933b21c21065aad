import Evaluation

/// Whether a roster can be trusted (名册核验).
public enum RosterStanding: Hashable, Sendable {
  case missing
  case unsigned
  /// The signature is none of an administrator in the roster.
  case forged
  /// Its administrator was not met before in this data folder.
  case firstUse(KnownAdministrators.Known)
  case trusted(KnownAdministrators.Known)
  /// Signed by another key than the one that is known.
  case keyChanged(from: KnownAdministrators.Known, to: KnownAdministrators.Known)
  /// An older roster than one that was met before.
  case older(than: Int, found: Int)
  case unreadable(StorageError)

  public var isTrusted: Bool {
    switch self {
    case .firstUse, .trusted: true
    case .missing, .unsigned, .forged, .keyChanged, .older, .unreadable: false
    }
  }
}

extension RosterFile {
  /// Compares the roster's signature with what is known of this data folder.
  public func standing(
    known: KnownAdministrators.Known?, _ tools: KeyTools
  ) -> RosterStanding {
    guard let signature else { return .unsigned }
    let signer = roster.people.last { person in
      person.roles.contains(.administrator) && !person.publicKey.isEmpty
        && tools.verifies(person.publicKey, signature, bytes)
    }
    guard let signer, let key = tools.fingerprint(signer.publicKey) else { return .forged }
    let found = KnownAdministrators.Known(name: signer.name, key: key, serial: roster.serial)
    guard let known else { return .firstUse(found) }
    guard known.key == key else { return .keyChanged(from: known, to: found) }
    guard roster.serial >= known.serial else {
      return .older(than: known.serial, found: roster.serial)
    }
    return .trusted(found)
  }
}
