import FoundationEssentials

/// Any JSON text, to compare files by what they say.
enum JSONContent: Decodable, Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONContent])
  case members([String: JSONContent])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let list = try? container.decode([JSONContent].self) {
      self = .list(list)
    } else {
      self = .members(try container.decode([String: JSONContent].self))
    }
  }

  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSONContent.self, from: Data(text.utf8))
  }

  /// What stands under these names, one within the other.
  subscript(names: String...) -> JSONContent? {
    names.reduce(self as JSONContent?) { content, name in
      guard case .members(let members) = content else { return nil }
      return members[name]
    }
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The same without some members at the top.
  func without(_ names: String...) -> JSONContent {
    guard case .members(let members) = self else { return self }
    return .members(members.filter { !names.contains($0.key) })
  }
}
