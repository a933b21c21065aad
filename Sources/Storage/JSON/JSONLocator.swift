/// Finds where in a text the value stands that a path leads to.
struct JSONLocator {
  private enum Step {
    case name(String)
    case index(Int)
  }

  /// Line and character of `groups[1].indicators[0].rule`, both from 1; nil if there is none.
  static func place(of path: String, in bytes: [UInt8]) -> FileFault.Place? {
    var parser = JSONParser(bytes)
    return try? find(steps(of: path)[...], &parser)
  }

  private static func steps(of path: String) -> [Step] {
    path.split { $0 == "." || $0 == "[" }.map { part in
      guard part.hasSuffix("]"), let index = Int(part.dropLast()) else {
        return .name(String(part))
      }
      return .index(index)
    }
  }

  private static func find(
    _ steps: ArraySlice<Step>, _ parser: inout JSONParser
  ) throws(FileFault) -> FileFault.Place? {
    var found: FileFault.Place?
    switch steps.first {
    case nil:
      found = try parser.position()
      try parser.skipValue()
    case .name(let wanted):
      try parser.eachMember { parser, name throws(FileFault) in
        guard name == wanted else { return try parser.skipValue() }
        found = try find(steps.dropFirst(), &parser)
      }
    case .index(let wanted):
      var index = 0
      try parser.eachItem { parser throws(FileFault) in
        defer { index += 1 }
        guard index == wanted else { return try parser.skipValue() }
        found = try find(steps.dropFirst(), &parser)
      }
    }
    return found
  }
}
