import Evaluation

extension JSONNode {
  /// Reasons why warnings may stand: check → address of the field → what was found → text.
  func justifications() throws(FileFault) -> [JustificationKey: String] {
    var found: [JustificationKey: String] = [:]
    for (check, fields) in try members() {
      for (address, matters) in try fields.members() {
        guard let field = FieldPath(address: address) else {
          throw matters.fault(.notIdentifier(address))
        }
        for (matter, reason) in try matters.members() {
          let key = JustificationKey(check: check, field: field, matter: matter)
          found[key] = try reason.string()
        }
      }
    }
    return found
  }
}

extension [JustificationKey: String] {
  var json: JSONValue {
    let reasons = map { Reason(key: $0.key, text: $0.value) }
    return reasons.object(by: \.check) { check in
      check.object(by: \.field.address) { field in
        field.object(by: \.matter) { .string($0.first?.text ?? "") }
      }
    }
  }
}

private struct Reason {
  var key: JustificationKey
  var text: String
}

extension [Reason] {
  /// A member for each name that the keys have there.
  fileprivate func object(
    by name: (JustificationKey) -> String, _ value: ([Reason]) -> JSONValue
  ) -> JSONValue {
    let groups = Dictionary(grouping: self) { name($0.key) }
    return .object(filled: groups.map { ($0.key, value($0.value)) })
  }
}
