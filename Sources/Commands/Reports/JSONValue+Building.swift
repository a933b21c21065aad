import Application
import Evaluation
import Storage

extension JSONValue {
  /// An object with these members; the writer sorts them.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(name: $0, value: $1) })
  }

  /// The text, or `null`.
  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// Points as a decimal string, exact.
  static func points(_ points: Points) -> JSONValue { .string(points.exactText) }

  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// Prints the value with sorted keys, Chinese and slashes as they are.
  func print() throws(Refusal) {
    try StandardStream.output.write(canonicalText.escapedJSON)
  }
}

extension Points {
  /// All decimal places that points can have been entered with.
  var exactText: String { exact.shortText(places: 12) }
}
