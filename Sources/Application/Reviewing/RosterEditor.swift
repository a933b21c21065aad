public import Evaluation
public import Signing
public import Storage

/// Changes a roster, and signs it as its administrator.
public struct RosterEditor {
  private let people: PeopleStore
  /// Who signs it.
  public let administrator: Person
  private let sealed: SealedKey
  /// Today in Beijing, on which what is changed begins.
  private let day: CalendarDate
  public private(set) var roster: Roster
  /// What the administrator should know: a roster that was met for the first time.
  public let notice: String?

  /// Opens a roster that can be trusted, as one of its administrators.
  public init(_ place: Workplace, by mark: Mark) throws(Refusal) {
    (roster, notice) = try RosterDesk.repairable(place)
    day = try RosterEditor.day(of: mark)
    administrator = try roster.acting(mark)
    guard administrator.roles.contains(.administrator) else {
      throw .key(.notAdministrator(administrator.name))
    }
    people = place.data.people
    sealed = SealedKey(pem: try place.sealedKey(of: administrator.name))
  }

  /// The first roster of a data folder, with its administrator alone.
  public init(beginning place: Workplace, by mark: Mark, unit: String) throws(Refusal) {
    let name = mark.actor.name
    guard !name.isEmpty else { throw .review(.nobody) }
    guard try refusing({ () throws(StorageError) in try place.data.people.load() }) == nil else {
      throw .key(.rosterExists(place.data.people.path))
    }
    sealed = SealedKey(pem: try place.sealedKey(of: name))
    let keys = try place.needConfig().keys
    let open = try refusing { () throws(StorageError) in try keys.publicKey(of: name) }
    let key = try signing { () throws(SigningError) in try PublicKey(pem: open) }
    administrator = Person(
      name: name, roles: [.administrator], unit: unit, publicKey: key.pem)
    people = place.data.people
    day = try RosterEditor.day(of: mark)
    roster = Roster(serial: 0, people: [administrator])
    notice = nil
  }

  private static func day(of mark: Mark) throws(Refusal) -> CalendarDate {
    guard let day = mark.time.day(offset: Timestamp.beijing) else { throw .review(.nobody) }
    return day
  }

  /// Adds the person, or puts the entry in place of the one of that name; a key that is another's
  /// is refused.
  public mutating func put(_ person: Person) throws(Refusal) {
    if let key = KeyTools.signing.fingerprint(person.publicKey),
      let owner = roster.people.first(where: {
        $0.name != person.name && KeyTools.signing.fingerprint($0.publicKey) == key
      })
    {
      throw .key(.keyTaken(person.name, by: owner.name))
    }
    if let from = person.validFrom, let to = person.validTo, to < from {
      throw .review(.periodReversed(from: from, to: to))
    }
    var next = roster
    next.put(person, on: day)
    let (old, new) = try reviewing { () throws(ReviewRefusal) in
      (try roster.lastKeeping(), try next.lastKeeping())
    }
    // Whoever keeps it last may set their own end further off, and no nearer.
    if let new, old.map({ new < $0 }) ?? true { throw .review(.noAdministrator) }
    roster = next
  }

  /// Writes the roster under the next serial number, signed by its administrator.
  ///
  /// - Returns: The roster as it was written.
  public func save(with passphrase: borrowing Passphrase) throws(Refusal) -> Roster {
    var roster = roster
    roster.serial += 1
    let bytes = PeopleStore.bytes(of: roster)
    let (signature, der) = try signing { () throws(SigningError) in
      try sealed.sign(bytes, with: passphrase)
    }
    guard SM3.text(of: der) == KeyTools.signing.fingerprint(administrator.publicKey) else {
      throw .key(.otherKey(administrator.name))
    }
    try refusing { () throws(StorageError) in try people.save(bytes, signature: signature) }
    return roster
  }
}

extension RosterDesk {
  /// Takes the roster's present administrator for the right one, whoever was known before.
  public static func trust(_ workplace: Workplace) throws(Refusal) -> KnownAdministrators.Known {
    let config = try workplace.needConfig()
    let file = try refusing { () throws(StorageError) in try workplace.data.people.load() }
    let standing = file?.standing(known: nil, .signing) ?? .missing
    guard case .firstUse(let known) = standing else { throw .roster(standing) }
    try refusing { () throws(StorageError) in
      try config.administrators.remember(known, of: place(of: workplace.data))
    }
    return known
  }
}
