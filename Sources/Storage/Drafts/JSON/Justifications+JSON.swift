import Evaluation

extension JSONNode {
  /// Reasons why warnings may stand: check → address of the field → text.
  func justifications() throws(FileFault) -> [JustificationKey: String] {
    var found: [JustificationKey: String] = [:]
    for (check, fields) in try members() {
      for (address, reason) in try fields.members() {
        guard let field = FieldPath(address: address) else {
          throw reason.fault(.notIdentifier(address))
        }
        found[JustificationKey(check: check, field: field)] = try reason.string()
      }
    }
    return found
  }
}

extension [JustificationKey: String] {
  var json: JSONValue {
    let checks = Set(keys.map(\.check))
    return .object(
      filled: checks.map { check in
        let members = self.filter { $0.key.check == check }
          .map { ($0.key.field.address, Optional(JSONValue.string($0.value))) }
        return (check, .object(filled: members))
      })
  }
}
