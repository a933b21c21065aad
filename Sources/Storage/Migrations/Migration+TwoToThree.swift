extension Migration {
  /// Format 2 kept one reason for all warnings of a check at a field; format 3 keeps one for each.
  ///
  /// Which of them an old reason was for is not known: it stays, under no matter (ADR 51).
  static let twoToThree = Migration(from: 2) { members in
    members.map { member in
      guard member.name == "justifications" else { return member }
      return JSONValue.Member(
        name: member.name,
        value: member.value.mappingMembers { check in
          check.mappingMembers { reason in .object([JSONValue.Member(name: "", value: reason)]) }
        })
    }
  }
}

extension JSONValue {
  /// Every member's value changed; what is no object stays, for whoever reads it to refuse.
  fileprivate func mappingMembers(_ change: (JSONValue) -> JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.map { Member(name: $0.name, value: change($0.value)) })
  }
}
