/// Somebody in the roster (人员).
///
/// Stored in `people.json` of the data folder.
public struct Person: Hashable, Sendable {
  /// Unique in the roster.
  public var name: String
  public var roles: Set<Role>
  public var unit: String
  /// The public key as PEM text; empty where none is registered.
  public var publicKey: String
  /// The first and the last day on which the person may act; nothing is no bound.
  public var validFrom: CalendarDate?
  public var validTo: CalendarDate?

  public init(name: String, roles: Set<Role>, unit: String = "", publicKey: String = "") {
    self.name = name
    self.roles = roles
    self.unit = unit
    self.publicKey = publicKey
  }

  /// Refuses a day on which the person may not act.
  public func checkValid(on day: CalendarDate) throws(ReviewRefusal) {
    if let validFrom, day < validFrom { throw .notValidYet(name, from: validFrom) }
    if let validTo, day > validTo { throw .expired(name, to: validTo) }
  }
}
