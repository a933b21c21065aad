extension Roster {
  /// Two people with one key, if there are any: whoever has it would sign as both.
  ///
  /// The entries of one person may have the same key again, before and after a change of roles.
  /// `fingerprint` gives nothing for what is no key.
  public func sharedKey(_ fingerprint: (String) -> String?) -> SharedKey? {
    var owners: [String: String] = [:]
    for person in people where !person.publicKey.isEmpty {
      guard let key = fingerprint(person.publicKey) else { continue }
      if let owner = owners[key], owner != person.name {
        return SharedKey(first: owner, second: person.name)
      }
      owners[key] = person.name
    }
    return nil
  }

  /// The names of two people in a roster who have one key.
  public struct SharedKey: Hashable, Sendable {
    public let first: String
    public let second: String

    public init(first: String, second: String) {
      self.first = first
      self.second = second
    }
  }

  /// All entries of a person: the present one first, then what they were before.
  public func entries(of name: String) -> [Person] { people.filter { $0.name == name } }

  /// Whether some entry of that person allows something on a day (以当时的角色).
  ///
  /// - Throws: Why the first of them does not; where there is none, that they are not in the roster.
  public func check(
    _ name: String, on day: CalendarDate, _ allows: (Person) throws(ReviewRefusal) -> Void
  ) throws(ReviewRefusal) {
    var first: ReviewRefusal?
    for person in entries(of: name) {
      do throws(ReviewRefusal) {
        try person.checkValid(on: day)
        return try allows(person)
      } catch {
        first = first ?? error
      }
    }
    throw first ?? .notInRoster(name)
  }

  /// The last day on which somebody may keep the roster; nothing where no end is set.
  ///
  /// - Throws: That nobody may: nobody would ever open it again.
  public func lastKeeping() throws(ReviewRefusal) -> CalendarDate? {
    let keepers = people.filter { $0.roles.contains(.administrator) && !$0.publicKey.isEmpty }
    guard !keepers.isEmpty else { throw .noAdministrator }
    return keepers.contains { $0.validTo == nil } ? nil : keepers.compactMap(\.validTo).max()
  }

  /// Adds the person, or puts the entry in place of the one of that name.
  ///
  /// An entry with another key or other roles stays, ended on that day, so that what was done under
  /// it can still be judged by it; the new one begins then, unless it says when.
  public mutating func put(_ person: Person, on day: CalendarDate) {
    guard let place = people.firstIndex(where: { $0.name == person.name }) else {
      return people.append(person)
    }
    var old = people[place]
    let isOther = old.publicKey != person.publicKey || old.roles != person.roles
    // What never began needs no memory.
    guard isOther, (old.validFrom ?? day) <= day else {
      return people[place] = person
    }
    var new = person
    if new.validFrom == old.validFrom { new.validFrom = max(old.validFrom ?? day, day) }
    old.validTo = min(old.validTo ?? day, day)
    people[place] = old
    people.insert(new, at: place)
  }
}
