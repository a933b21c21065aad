/// Reads a JSON text strictly: duplicate names, wrong escapes and trailing text are faults.
///
/// Foundation's decoder lets duplicate names pass, cannot tell unknown ones, and knows no
/// line numbers once the text is JSON; files that people edit by hand need all three.
struct JSONParser {
  /// More levels than any file of ours has; a hostile one must not exhaust the stack.
  static let maximumDepth = 64

  private var scanner: JSONScanner
  private var depth = 0

  /// The bytes must be UTF-8; see `checkEncoding(of:)`.
  init(_ bytes: [UInt8]) { scanner = JSONScanner(bytes) }

  static func value(of bytes: [UInt8]) throws(FileFault) -> JSONValue {
    try checkEncoding(of: bytes)
    var parser = JSONParser(bytes)
    let value = try parser.value()
    try parser.finish()
    return value
  }

  /// Everything must be UTF-8, as RFC 8259 demands.
  static func checkEncoding(of bytes: [UInt8]) throws(FileFault) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw FileFault(.notUTF8, at: .path(""))
    }
  }

  /// Where the next value starts.
  mutating func position() throws(FileFault) -> FileFault.Place {
    _ = try scanner.peek()
    return scanner.fault(.unexpectedEnd).place
  }

  mutating func finish() throws(FileFault) { try scanner.finish() }

  mutating func value() throws(FileFault) -> JSONValue {
    switch try scanner.peek() {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try items())
    case UInt8(ascii: "\""): return .string(try scanner.string())
    case UInt8(ascii: "-"), 0x30...0x39:
      let range = try scanner.number()
      return .number(String(decoding: scanner.bytes[range], as: UTF8.self))
    default: return try word()
    }
  }

  /// Passes a value without keeping it; duplicate names in it are not looked for.
  mutating func skipValue() throws(FileFault) {
    switch try scanner.peek() {
    case UInt8(ascii: "{"): try skipMembers()
    case UInt8(ascii: "["): try eachItem { parser throws(FileFault) in try parser.skipValue() }
    case UInt8(ascii: "\""): _ = try scanner.rawString()
    case UInt8(ascii: "-"), 0x30...0x39: _ = try scanner.number()
    default: _ = try word()
    }
  }

  private mutating func word() throws(FileFault) -> JSONValue {
    switch try scanner.peek() {
    case UInt8(ascii: "t"):
      try scanner.expect(word: "true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try scanner.expect(word: "false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try scanner.expect(word: "null")
      return .null
    default: throw scanner.unexpected
    }
  }

  private mutating func members() throws(FileFault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try eachMember { parser, name throws(FileFault) in
      members.append(JSONValue.Member(name: name, value: try parser.value()))
    }
    return members
  }

  private mutating func items() throws(FileFault) -> [JSONValue] {
    var items: [JSONValue] = []
    try eachItem { parser throws(FileFault) in items.append(try parser.value()) }
    return items
  }
}

extension JSONParser {
  /// Passes an object; `read` must pass each member's value.
  mutating func eachMember(
    _ read: (inout JSONParser, String) throws(FileFault) -> Void
  ) throws(FileFault) {
    var names = MemberNames()
    try enter(UInt8(ascii: "{"))
    while try !ends(with: UInt8(ascii: "}"), after: names.count) {
      guard try scanner.peek() == UInt8(ascii: "\"") else { throw scanner.unexpected }
      let start = scanner
      let name = try scanner.string()
      guard names.insert(name) else { throw start.fault(.duplicateKey(name)) }
      try scanner.expect(UInt8(ascii: ":"))
      try read(&self, name)
    }
    depth -= 1
  }

  private mutating func skipMembers() throws(FileFault) {
    var count = 0
    try enter(UInt8(ascii: "{"))
    while try !ends(with: UInt8(ascii: "}"), after: count) {
      _ = try scanner.rawString()
      try scanner.expect(UInt8(ascii: ":"))
      try skipValue()
      count += 1
    }
    depth -= 1
  }

  mutating func eachItem(
    _ read: (inout JSONParser) throws(FileFault) -> Void
  ) throws(FileFault) {
    var count = 0
    try enter(UInt8(ascii: "["))
    while try !ends(with: UInt8(ascii: "]"), after: count) {
      try read(&self)
      count += 1
    }
    depth -= 1
  }

  private mutating func enter(_ bracket: UInt8) throws(FileFault) {
    depth += 1
    guard depth <= JSONParser.maximumDepth else { throw scanner.fault(.tooDeep) }
    try scanner.expect(bracket)
  }

  /// Passes the closing bracket, or the comma before another element.
  private mutating func ends(
    with bracket: UInt8, after count: Int
  ) throws(FileFault) -> Bool {
    if try scanner.take(bracket) { return true }
    if count > 0 { try scanner.expect(UInt8(ascii: ",")) }
    return false
  }
}

/// The names of an object as far as it has been read.
///
/// Most objects have a few, which are compared more quickly than hashed; a hostile one may have
/// a hundred thousand.
private struct MemberNames {
  private var few: [String] = []
  private var many: Set<String> = []
  private static let most = 16

  var count: Int { max(few.count, many.count) }

  /// Whether the name is a new one.
  mutating func insert(_ name: String) -> Bool {
    guard many.isEmpty else { return many.insert(name).inserted }
    guard !few.contains(name) else { return false }
    few.append(name)
    if few.count > MemberNames.most { many = Set(few) }
    return true
  }
}
