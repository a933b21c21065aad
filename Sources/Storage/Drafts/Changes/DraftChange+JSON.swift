extension DraftChange {
  private enum Key: String, JSONKey {
    case field, old, new, at
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    path = try [String](reading: try fields.required(.field))
    old = fields[.old]?.value
    new = fields[.new]?.value
    at = try fields[.at]?.integer(in: 0...Folder.maximumBytes)
  }

  var json: JSONValue {
    var members = [JSONValue.Member(name: "field", value: .array(path.map { .string($0) }))]
    if let old { members.append(JSONValue.Member(name: "old", value: old)) }
    if let new { members.append(JSONValue.Member(name: "new", value: new)) }
    if let at { members.append(JSONValue.Member(name: "at", value: .number("\(at)"))) }
    return .object(members)
  }
}
