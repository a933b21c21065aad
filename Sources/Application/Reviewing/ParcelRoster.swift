import Evaluation
public import Storage

/// What became of the roster in a parcel.
///
/// It is another office's word for who may sign. It is taken in where an administrator who is
/// known here signed it and it is newer, or where there is neither a roster nor a known
/// administrator; it never takes the place of another one's.
public enum ParcelRoster {
  /// There was none, or the same one is here.
  case nothingNew
  /// There was none here: it was written, and its administrator is now known.
  case firstUse(KnownAdministrators.Known)
  case updated(serial: Int)
  /// The one here is newer.
  case older(serial: Int)
  /// Signed by somebody else than the administrator who is known here, or by nobody.
  case stranger(RosterStanding)

  public init(_ file: RosterFile?, at place: Workplace) throws(ParcelFault) {
    guard let file else {
      self = .nothingNew
      return
    }
    do throws(StorageError) {
      self = try ParcelRoster.taking(file, place)
    } catch {
      throw .storage(error)
    }
  }

  private static func taking(
    _ file: RosterFile, _ place: Workplace
  ) throws(StorageError) -> ParcelRoster {
    let here = try place.data.people.load()
    if here?.bytes == file.bytes { return .nothingNew }
    let known = RosterDesk.known(at: place) ?? RosterDesk.signer(of: here)
    let standing = file.standing(known: known, .signing)
    switch standing {
    case .firstUse(let new) where here == nil:
      try write(file, place.data)
      RosterDesk.remember(new, at: place)
      return .firstUse(new)
    case .trusted(let new):
      guard new.serial > here?.roster.serial ?? 0 else { return .older(serial: new.serial) }
      try write(file, place.data)
      RosterDesk.remember(new, at: place)
      return .updated(serial: new.serial)
    case .older(_, let found): return .older(serial: found)
    case .firstUse, .missing, .unsigned, .forged, .keyChanged, .sharedKey, .unreadable:
      return .stranger(standing)
    }
  }

  private static func write(_ file: RosterFile, _ data: DataFolder) throws(StorageError) {
    try data.people.save(file.bytes, signature: file.signature ?? [])
  }
}

extension ParcelRoster {
  public var name: String {
    switch self {
    case .nothingNew: "nothing_new"
    case .firstUse: "first_use"
    case .updated: "updated"
    case .older: "older"
    case .stranger: "refused"
    }
  }

  public var isAlarming: Bool {
    switch self {
    case .stranger: true
    case .nothingNew, .firstUse, .updated, .older: false
    }
  }
}
