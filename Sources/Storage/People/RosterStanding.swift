public import Evaluation

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
  /// Two people in it have the same key: whoever has it could sign for both.
  case sharedKey(Roster.SharedKey)
  case unreadable(StorageError)

  public var isTrusted: Bool {
    switch self {
    case .firstUse, .trusted: true
    case .missing, .unsigned, .forged, .keyChanged, .older, .sharedKey, .unreadable: false
    }
  }
}

extension RosterFile {
  /// Compares the roster's signature with what is known of this data folder, and its keys with each
  /// other.
  public func standing(
    known: KnownAdministrators.Known?, _ tools: KeyTools
  ) -> RosterStanding {
    let signature = signatureStanding(known: known, tools)
    guard signature.isTrusted, let shared = roster.sharedKey(tools.fingerprint) else {
      return signature
    }
    return .sharedKey(shared)
  }

  /// By the signature alone: whoever repairs a roster may have to take it as it is.
  public func signatureStanding(
    known: KnownAdministrators.Known?, _ tools: KeyTools
  ) -> RosterStanding {
    guard let signature else { return .unsigned }
    let signer = candidates(known, tools).last { tools.verifies($0.publicKey, signature, bytes) }
    guard let signer, let key = tools.fingerprint(signer.publicKey) else { return .forged }
    let found = KnownAdministrators.Known(name: signer.name, key: key, serial: roster.serial)
    guard let known else { return .firstUse(found) }
    guard known.key == key else { return .keyChanged(from: known, to: found) }
    guard roster.serial >= known.serial else {
      return .older(than: known.serial, found: roster.serial)
    }
    return .trusted(found)
  }

  /// Who may have signed it: whoever is known to keep it, and else the last administrators.
  ///
  /// Each check takes 2 ms, and a roster may be anybody's.
  private func candidates(_ known: KnownAdministrators.Known?, _ tools: KeyTools) -> [Person] {
    let keepers = roster.people.filter {
      $0.roles.contains(.administrator) && !$0.publicKey.isEmpty
    }
    let ownKey = keepers.filter { tools.fingerprint($0.publicKey) == known?.key }
    return keepers.suffix(RosterFile.mostChecked) + ownKey.suffix(1)
  }

  private static let mostChecked = 16
}
