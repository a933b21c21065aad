/// Why clauses do not make a rule.
struct Unread: Error, Hashable {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
