/// A name that files and addresses use: lower-case ASCII letters, digits and `_`.
public protocol Identifier: RawRepresentable, Hashable, Comparable, Sendable,
  CustomStringConvertible, ExpressibleByStringLiteral
where RawValue == String {
  init(rawValue: String)
}

extension Identifier {
  public init(_ text: some StringProtocol) { self.init(rawValue: String(text)) }

  public init(stringLiteral text: String) { self.init(rawValue: text) }

  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Starts with a letter and holds nothing but lower-case letters, digits and `_`.
  public var isWellFormed: Bool {
    guard let first = rawValue.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return rawValue.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
  }
}
