import Evaluation
import Signing
import Storage

/// Changes a roster, and signs it as its administrator.
struct RosterEditor {
  private let people: PeopleStore
  private let administrator: Person
  private let sealed: SealedKey
  private let reader: PassphraseReader
  private(set) var roster: Roster

  /// Opens a roster that can be trusted, as one of its administrators.
  init(_ data: DataFolder, by mark: Mark, _ reader: PassphraseReader) throws(Refusal) {
    roster = try RosterDesk.trusted(data)
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
    let sealed = try key(of: name)
    let keys = try Identity.needConfig().keys
    let open = try refusing { () throws(StorageError) in try keys.publicKey(of: name) }
    let person = Person(name: name, roles: [.administrator], unit: unit, publicKey: open)
    let editor = RosterEditor(
      people: data.people, administrator: person, sealed: sealed, reader: reader,
      roster: Roster(serial: 1, people: [person]))
    try editor.write(editor.roster)
    _ = RosterDesk(data)
  }

  private init(
    people: PeopleStore, administrator: Person, sealed: SealedKey, reader: PassphraseReader,
    roster: Roster
  ) {
    self.people = people
    self.administrator = administrator
    self.sealed = sealed
    self.reader = reader
    self.roster = roster
  }

  /// Adds the person, or puts the entry in place of the one of that name.
  ///
  /// An entry with another key stays, ended, so that what was signed with it can be checked.
  mutating func put(_ person: Person) {
    guard let place = roster.people.firstIndex(where: { $0.name == person.name }) else {
      return roster.people.append(person)
    }
    let old = roster.people[place]
    guard !old.publicKey.isEmpty, old.publicKey != person.publicKey else {
      return roster.people[place] = person
    }
    roster.people.insert(person, at: place)
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
