/// Who may act (人员名册).
///
/// Stored in `people.json`, signed by an administrator in `people.sig`.
///
/// People who leave stay in it with their last day, so that what they signed can still be checked.
public struct Roster: Hashable, Sendable {
  /// Counts the changes; an older roster in place of a newer one is noticed by it.
  public var serial: Int
  public var people: [Person]

  public init(serial: Int = 1, people: [Person] = []) {
    self.serial = serial
    self.people = people
  }

  public subscript(name: String) -> Person? { people.first { $0.name == name } }

  /// The person, who must be in it and valid on the day.
  public func person(named name: String, on day: CalendarDate) throws(ReviewRefusal) -> Person {
    guard !name.isBlank else { throw .nobody }
    guard let person = self[name] else { throw .notInRoster(name) }
    try person.checkValid(on: day)
    return person
  }
}
