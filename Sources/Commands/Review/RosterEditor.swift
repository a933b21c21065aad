import Evaluation
import Signing
import Storage

/// Changes a roster, and signs it as its administrator.
struct RosterEditor {
  private let people: PeopleStore
  private let administrator: Person
  private let sealed: SealedKey
  private let reader: PassphraseReader
  /// Today in Beijing, on which what is changed begins.
  private let day: CalendarDate
  private(set) var roster: Roster

  /// Opens a roster that can be trusted, as one of its administrators.
  init(_ data: DataFolder, by mark: Mark, _ reader: PassphraseReader) throws(Refusal) {
    roster = try RosterDesk.repairable(data)
    day = try RosterEditor.day(of: mark)
    administrator = try roster.acting(mark)
    guard administrator.roles.contains(.administrator) else {
      throw .notAdministrator(administrator.name)
    }
    people = data.people
    sealed = try RosterEditor.key(of: administrator.name)
    self.reader = reader
  }

  /// The first roster of a data folder, with its administrator alone.
  static func begin(
    _ data: DataFolder, by mark: Mark, _ reader: PassphraseReader, unit: String
  ) throws(Refusal) {
    let name = mark.actor.name
    guard !name.isEmpty else { throw .review(.nobody) }
    guard try refusing({ () throws(StorageError) in try data.people.load() }) == nil else {
      throw .rosterExists(data.people.path)
    }
    let sealed = try RosterEditor.key(of: name)
    let keys = try Identity.needConfig().keys
    let open = try refusing { () throws(StorageError) in try keys.publicKey(of: name) }
    let key = try signing { () throws(SigningError) in try PublicKey(pem: open) }
    let person = Person(
      name: name, roles: [.administrator], unit: unit, publicKey: key.pem)
    let editor = RosterEditor(
      people: data.people, administrator: person, sealed: sealed, reader: reader,
      day: try day(of: mark))
    try editor.write(Roster(serial: 1, people: [person]))
    _ = RosterDesk(data)
  }

  private init(
    people: PeopleStore, administrator: Person, sealed: SealedKey, reader: PassphraseReader,
    day: CalendarDate
  ) {
    self.people = people
    self.administrator = administrator
    self.sealed = sealed
    self.reader = reader
    self.day = day
    roster = Roster()
  }

  private static func day(of mark: Mark) throws(Refusal) -> CalendarDate {
    guard let day = mark.time.day(offset: Timestamp.beijing) else { throw .review(.nobody) }
    return day
  }

  /// Adds the person, or puts the entry in place of the one of that name; a key that is another's
  /// is refused.
  mutating func put(_ person: Person) throws(Refusal) {
    if let key = KeyTools.signing.fingerprint(person.publicKey),
      let owner = roster.people.first(where: {
        $0.name != person.name && KeyTools.signing.fingerprint($0.publicKey) == key
      })
    {
      throw .keyTaken(person.name, by: owner.name)
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

  /// Writes the roster under the next serial number.
  func save() throws(Refusal) {
    var next = roster
    next.serial += 1
    try write(next)
  }

  private func write(_ roster: Roster) throws(Refusal) {
    let bytes = PeopleStore.bytes(of: roster)
    let passphrase = try reader.read(ReviewWords.passphrase(administrator.name))
    let (signature, der) = try signing { () throws(SigningError) in
      try sealed.sign(bytes, with: passphrase)
    }
    guard SM3.text(of: der) == KeyTools.signing.fingerprint(administrator.publicKey) else {
      throw .otherKey(administrator.name)
    }
    try refusing { () throws(StorageError) in try people.save(bytes, signature: signature) }
    try StandardStream.output.write(ReviewWords.rosterSaved(roster).printable + "\n")
  }

  private static func key(of name: String) throws(Refusal) -> SealedKey {
    let keys = try Identity.needConfig().keys
    do throws(StorageError) {
      return SealedKey(pem: try keys.sealedKey(of: name))
    } catch .notFound {
      throw .noKeyFile(keys.path(of: name))
    } catch {
      throw .storage(error)
    }
  }
}

extension RosterDesk {
  /// Takes the roster's present administrator for the right one, whoever was known before.
  static func trust(_ data: DataFolder) throws(Refusal) -> KnownAdministrators.Known {
    let config = try Identity.needConfig()
    let file = try refusing { () throws(StorageError) in try data.people.load() }
    let standing = file?.standing(known: nil, .signing) ?? .missing
    guard case .firstUse(let known) = standing else { throw .roster(standing) }
    try refusing { () throws(StorageError) in
      try config.administrators.remember(known, of: place(of: data))
    }
    return known
  }
}
