public import Evaluation
import Glibc
public import Storage

/// The roster of a data folder, as far as it can be trusted.
public struct RosterDesk {
  public let roster: Roster
  public let standing: RosterStanding

  /// Reads and checks the roster; an administrator who was not met before is remembered, unless
  /// nobody would be told.
  public init(_ workplace: Workplace, introduces: Bool = true) {
    let place = RosterDesk.place(of: workplace.data)
    let administrators = workplace.config?.administrators
    do throws(StorageError) {
      guard let file = try workplace.data.people.load() else {
        (roster, standing) = (Roster(people: []), .missing)
        return
      }
      let known = try administrators?.load()[place]
      standing = file.standing(known: known, .signing)
      roster = standing.isTrusted ? file.roster : Roster(people: [])
      switch standing {
      // Where it cannot be remembered, it is met for the first time again.
      case .firstUse(let new) where introduces: try? administrators?.remember(new, of: place)
      case .trusted(let new) where new != known: try? administrators?.remember(new, of: place)
      case .firstUse, .trusted, .missing, .unsigned, .forged, .keyChanged, .older, .sharedKey,
        .unreadable:
        break
      }
    } catch {
      (roster, standing) = (Roster(people: []), .unreadable(error))
    }
  }

  /// The roster, which must be trusted; a first meeting stands in `standing.message`.
  public static func trusted(_ place: Workplace) throws(Refusal) -> RosterDesk {
    let desk = RosterDesk(place)
    guard desk.standing.isTrusted else { throw .roster(desk.standing) }
    return desk
  }

  /// What is said of a roster that was met for the first time, which is remembered with it; nothing
  /// of any other.
  public func introduced(at place: Workplace) -> String {
    guard case .firstUse(let new) = standing, let message = standing.message else { return "" }
    RosterDesk.remember(new, at: place)
    return message + "\n"
  }

  /// The roster for whoever puts it right: its administrator has signed it, whatever is in it.
  static func repairable(
    _ place: Workplace
  ) throws(Refusal) -> (roster: Roster, notice: String?) {
    guard case .sharedKey = RosterDesk(place).standing,
      let file = try refusing({ () throws(StorageError) in try place.data.people.load() }),
      file.signatureStanding(known: known(at: place), .signing).isTrusted
    else {
      let desk = try trusted(place)
      return (desk.roster, desk.standing.message)
    }
    return (file.roster, nil)
  }

  /// The administrator that this user knows there.
  public static func known(at workplace: Workplace) -> KnownAdministrators.Known? {
    (try? workplace.config?.administrators.load())?[place(of: workplace.data)]
  }

  /// Whoever signed the roster that is here, known or not.
  static func signer(of file: RosterFile?) -> KnownAdministrators.Known? {
    guard case .firstUse(let signer) = file?.standing(known: nil, .signing) else { return nil }
    return signer
  }

  /// Where it cannot be remembered, it is met for the first time again.
  public static func remember(_ known: KnownAdministrators.Known, at workplace: Workplace) {
    try? workplace.config?.administrators.remember(known, of: place(of: workplace.data))
  }

  /// The data folder by its real path: another name for it is the same folder.
  public static func place(of data: DataFolder) -> String {
    guard let resolved = realpath(data.own, nil) else { return data.own }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
