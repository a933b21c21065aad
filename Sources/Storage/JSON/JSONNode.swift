import Evaluation

/// A JSON value and where it stands, for reading it as something.
struct JSONNode {
  let value: JSONValue
  let path: JSONPath

  init(_ value: JSONValue, at path: JSONPath = .root) {
    self.value = value
    self.path = path
  }

  func fault(_ reason: FileFault.Reason) -> FileFault {
    FileFault(reason, at: .path(path.text))
  }

  private func wrongKind(_ expected: String) -> FileFault {
    fault(.wrongKind(expected: expected, found: value.kind.title))
  }

  func string() throws(FileFault) -> String {
    guard case .string(let text) = value else { throw wrongKind(JSONValue.Kind.string.title) }
    return text
  }

  var isNull: Bool { value.kind == .null }

  func bool() throws(FileFault) -> Bool {
    guard case .bool(let flag) = value else { throw wrongKind(JSONValue.Kind.bool.title) }
    return flag
  }

  /// A whole number in the range.
  func integer(in range: ClosedRange<Int>) throws(FileFault) -> Int {
    guard case .number(let digits) = value else { throw wrongKind("整数") }
    guard let number = Int(digits), range.contains(number) else { throw fault(.outOfRange(digits)) }
    return number
  }

  /// Every item, read one by one.
  func list<Item>(_ read: (JSONNode) throws(FileFault) -> Item) throws(FileFault) -> [Item] {
    guard case .array(let items) = value else { throw wrongKind(JSONValue.Kind.array.title) }
    var found: [Item] = []
    for (index, item) in items.enumerated() {
      found.append(try read(JSONNode(item, at: .index(path, index))))
    }
    return found
  }

  /// Every member of an object with free names.
  func members() throws(FileFault) -> [(name: String, node: JSONNode)] {
    guard case .object(let members) = value else { throw wrongKind(JSONValue.Kind.object.title) }
    return members.map { ($0.name, JSONNode($0.value, at: .key(path, $0.name))) }
  }

  /// The members of an object with known names; any other is a fault.
  func fields<Key: JSONKey>(_ keys: Key.Type) throws(FileFault) -> JSONFields<Key> {
    try JSONFields(self)
  }
}

extension String {
  init(reading node: JSONNode) throws(FileFault) { self = try node.string() }
}

extension [String] {
  init(reading node: JSONNode) throws(FileFault) { self = try node.list(String.init(reading:)) }
}

extension Bool {
  init(reading node: JSONNode) throws(FileFault) { self = try node.bool() }
}

/// A place inside a JSON text; it becomes text only in a message.
indirect enum JSONPath {
  case root
  case key(JSONPath, String)
  case index(JSONPath, Int)

  /// The place as messages write it: `groups[1].indicators[2].rule`.
  var text: String {
    switch self {
    case .root: ""
    case .key(.root, let name): name
    case .key(let parent, let name): parent.text + "." + name
    case .index(let parent, let index): parent.text + "[\(index)]"
    }
  }
}
