import Application
import ArgumentParser
import Evaluation
import Signing
import Storage

/// `ziping people`: the roster.
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: ReviewHelp.people,
    subcommands: [
      PeopleListCommand.self, PeopleInitCommand.self, PeopleAddCommand.self,
      PeopleEndCommand.self, PeopleTrustCommand.self,
    ])
}

/// Who keeps the roster: everything but reading it is signed.
struct RosterOptions: ParsableArguments {
  @OptionGroup var person: PersonOptions
  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var data: DataOptions

  var place: Workplace { data.place }

  func open() throws(Refusal) -> RosterEditor {
    let editor = try RosterEditor(place, by: place.mark(as: person.name))
    if let notice = editor.notice { try StandardStream.error.write(notice.printable + "\n") }
    return editor
  }

  /// Asks for the administrator's passphrase, and says what was written.
  func save(_ editor: RosterEditor) throws(Refusal) {
    let secret = try passphrase.reader.read(ReviewWords.passphrase(editor.administrator.name))
    let roster = try editor.save(with: secret)
    try StandardStream.output.write(ReviewWords.rosterSaved(roster).printable + "\n")
  }
}

struct PeopleInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: ReviewHelp.peopleInit)

  @OptionGroup var roster: RosterOptions
  @Option(help: CommandWords.unit) var unit = ""

  func run() throws {
    let place = roster.place
    let editor = try RosterEditor(
      beginning: place, by: place.mark(as: roster.person.name), unit: unit)
    try roster.save(editor)
    // Whoever began it has met its administrator.
    _ = RosterDesk(place)
  }
}

struct PeopleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: ReviewHelp.peopleList)

  @OptionGroup var data: DataOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let desk = RosterDesk(data.place)
    let file = try refusing { () throws(StorageError) in try data.folder.people.load() }
    let people = file?.roster.people ?? []
    if json {
      try JSONValue.array(people.map(\.json)).print()
    } else {
      try StandardStream.output.write(text(people))
      let words = desk.standing.message ?? ReviewWords.rosterSound
      try StandardStream.error.write(words.printable + "\n")
    }
    guard desk.standing.isTrusted else { throw ExitCode.findings }
  }

  private func text(_ people: [Person]) -> String {
    var table = Table(.left, .left, .left, .left, .left)
    for person in people {
      table.add(
        person.name, person.roles.sorted().map(\.title).joined(separator: "、"), person.unit,
        "\(person.validFrom?.text ?? "")—\(person.validTo?.text ?? "")", person.keyText)
    }
    return table.text
  }
}

struct PeopleAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: ReviewHelp.peopleAdd)

  @Argument(help: ReviewHelp.personName) var name: String
  @Option(help: ReviewHelp.role) var role: [String] = []
  @Option(help: CommandWords.unit) var unit: String?
  @Option(help: ReviewHelp.keyFile) var key: String?
  @Option(help: ReviewHelp.from) var from: String?
  @Option(help: ReviewHelp.to) var to: String?
  @OptionGroup var roster: RosterOptions

  func run() throws {
    var editor = try roster.open()
    var person = editor.roster[name] ?? Person(name: name, roles: [])
    guard DraftID(name) != nil else { throw Refusal.argument(.badName(name)) }
    if !role.isEmpty { person.roles = try roles }
    if let unit { person.unit = unit }
    if let key { person.publicKey = try publicKey(key) }
    if let from { person.validFrom = try day(from) }
    if let to { person.validTo = try day(to) }
    guard !person.roles.isEmpty else { throw Refusal.argument(.noRole(name)) }
    try editor.put(person)
    try roster.save(editor)
  }

  private var roles: Set<Role> {
    get throws(Refusal) {
      var found: Set<Role> = []
      for text in role {
        guard let role = Role.allCases.first(where: { $0.title == text || $0.rawValue == text })
        else { throw .argument(.badRole(text)) }
        found.insert(role)
      }
      return found
    }
  }

  private func publicKey(_ path: String) throws(Refusal) -> String {
    let text = try refusing { () throws(StorageError) in try TextFile.read(path) }
    return try signing { () throws(SigningError) in try PublicKey(pem: text).pem }
  }
}

struct PeopleEndCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: ReviewHelp.peopleEnd)

  @Argument(help: ReviewHelp.personName) var name: String
  @Option(help: ReviewHelp.to) var to: String
  @OptionGroup var roster: RosterOptions

  func run() throws {
    var editor = try roster.open()
    guard var person = editor.roster[name] else { throw Refusal.review(.notInRoster(name)) }
    person.validTo = try day(to)
    try editor.put(person)
    try roster.save(editor)
  }
}

struct PeopleTrustCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: ReviewHelp.peopleTrust)

  @OptionGroup var data: DataOptions

  func run() throws {
    let known = try RosterDesk.trust(data.place)
    try StandardStream.output.write(ReviewWords.trusted(known).printable + "\n")
  }
}

private func day(_ text: String) throws(Refusal) -> CalendarDate {
  guard let day = CalendarDate(text) else { throw .argument(.badDay(text)) }
  return day
}

extension Person {
  /// The key's fingerprint, or what is there instead of a key.
  fileprivate var keyText: String {
    guard !publicKey.isEmpty else { return "" }
    do throws(SigningError) {
      return SM3.text(of: try PublicKey.der(ofPEM: publicKey)).shortKey
    } catch {
      return ReviewWords.badKey(error)
    }
  }

  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "roles": .texts(roles.sorted().map(\.rawValue)),
      "unit": .string(unit), "key": .text(KeyTools.signing.fingerprint(publicKey)),
      "valid_from": .text(validFrom?.text), "valid_to": .text(validTo?.text),
    ])
  }
}
