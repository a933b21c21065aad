import Documents
import Storage

extension Account {
  /// What `import --json` prints of it: how many characters stand where, and those that a person
  /// may want to see.
  var json: JSONValue {
    .object([
      "characters": .object([
        "in": count { _ in true }.json, "field": count(where: \.isField).json,
        "written": count { $0 == .written }.json,
        "written_otherwise": count { $0 == .reworded || $0 == .noted }.json,
        "furniture": count { $0 == .furniture }.json,
        "not_taken": count { $0 == .listed || $0 == .lost }.json,
      ]),
      "whole": .bool(isWhole),
      "lost": .array(lost.map(\.json)),
      "written_otherwise": .array(reworded.map(\.json)),
    ])
  }
}

extension Account.Place {
  fileprivate var isField: Bool { if case .field = self { true } else { false } }
}

extension Account.Entry {
  fileprivate var json: JSONValue {
    .object(["lines": .array(lines.map(\.json)), "text": .string(text)])
  }
}

extension Int {
  fileprivate var json: JSONValue { .number("\(self)") }
}
