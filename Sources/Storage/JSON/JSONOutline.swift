/// Reads chosen members of a large object and walks over the others, checking only that
/// they are JSON.
struct JSONOutline {
  private var parser: JSONParser

  static func members(
    of bytes: [UInt8], named names: Set<String>
  ) throws(FileFault) -> JSONValue {
    try JSONParser.checkEncoding(of: bytes)
    var outline = JSONOutline(parser: JSONParser(bytes))
    return .object(try outline.members(named: names))
  }

  private mutating func members(named names: Set<String>) throws(FileFault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try parser.eachMember { parser, name throws(FileFault) in
      if names.contains(name) {
        members.append(JSONValue.Member(name: name, value: try parser.value()))
      } else {
        try parser.skipValue()
      }
    }
    try parser.finish()
    return members
  }
}
