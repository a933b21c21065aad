import Evaluation
import Glibc

/// What a file of field values holds: an object from addresses to values (`ziping set --from`).
public struct FieldValues: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    /// As someone would type it; empty clears the field.
    case text(String)
    /// The items of a list.
    case items([String])
  }

  public struct Member: Hashable, Sendable {
    public var address: String
    public var value: Value

    public init(address: String, value: Value) {
      self.address = address
      self.value = value
    }
  }

  /// In the file's order.
  public var members: [Member]

  public init(_ members: [Member]) { self.members = members }

  /// Reads a file, wherever it is; `-` is standard input.
  public static func read(path: String) throws(StorageError) -> FieldValues {
    let isInput = path == "-"
    let bytes = try isInput ? standardInput() : file(path)
    let name = isInput ? standardInputName : path
    return try StorageError.reading(name) { () throws(FileFault) in
      try FieldValues(reading: bytes)
    }
  }

  private static let standardInputName = "（标准输入）"

  private static func file(_ path: String) throws(StorageError) -> [UInt8] {
    try Folder(opening: path.parentFolder).read(path.lastComponent).bytes
  }

  private static func standardInput() throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= Folder.maximumBytes {
      let count = retrying { Glibc.read(0, &buffer, buffer.count) }
      guard count >= 0 else { throw StorageError(code: errno, .reading, path: standardInputName) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    throw .tooLarge(path: standardInputName, bytes: bytes.count)
  }
}

extension FieldValues {
  init(reading bytes: [UInt8]) throws(FileFault) {
    members = []
    for (name, node) in try JSONNode(try JSONParser.value(of: bytes)).members() {
      members.append(Member(address: name, value: try FieldValues.value(node)))
    }
  }

  /// Numbers keep their digits; `true` is 是, `null` clears.
  private static func value(_ node: JSONNode) throws(FileFault) -> Value {
    switch node.value {
    case .string(let text), .number(let text): .text(text)
    case .bool(let flag): .text(flag ? "是" : "否")
    case .null: .text("")
    case .array: .items(try node.list { item throws(FileFault) in try item.string() })
    case .object: throw node.fault(.wrongKind(expected: "文字或数组", found: node.value.kind.title))
    }
  }
}
