public import Evaluation

/// A member of a draft file that differs from one saved state to the next.
///
/// Made from the files' JSON, so that nothing in a file escapes it, whatever the format.
public struct DraftChange: Hashable, Sendable {
  /// The names that lead to the member: `["answers", "carryover_rate", "explanation"]`.
  var path: [String]
  /// nil where the member was not, or is no longer, there.
  var old: JSONValue?
  var new: JSONValue?
  /// Where the differing piece begins, in Unicode scalars or items from 0; nil if old and new
  /// are whole.
  var at: Int?

  /// The change as people read it.
  public var entry: TrailChange {
    TrailChange(address: address, old: old.plainText, new: new.plainText, offset: at)
  }

  /// The field's address, or the names with points between them.
  private var address: String {
    let rest = path.dropFirst().joined(separator: ".")
    return switch (path.first, path.count) {
    case ("texts", 2): "section.\(rest).text"
    case ("lists", 2): "section.\(rest).items"
    case ("facts", 2): "fact.\(rest)"
    case ("answers", 4): "indicator.\(path[1]).check.\(path[3])"
    case ("answers", _): "indicator.\(rest)"
    default: path.joined(separator: ".")
    }
  }
}

extension JSONValue? {
  /// As people read it: 是, digits, items one a line; nothing is empty.
  fileprivate var plainText: String {
    switch self {
    case nil, .null: ""
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "是" : "否"
    case .array(let items): items.map { JSONValue?.some($0).plainText }.joined(separator: "\n")
    case .object(let members):
      members.map { JSONValue?.some($0.value).plainText }.joined(separator: " ")
    }
  }
}
