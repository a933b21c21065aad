/// A screen that keys and menu lead to, and what they say of it.
///
/// It is declared beside its screen, so that those who lead there need not know the screen.
public struct Place: Sendable {
  /// As `make try SCREEN=…` calls it.
  public let name: String
  /// A word or two for the key bar.
  let label: String
  /// A sentence for help and menu.
  let help: String

  init(_ name: String, _ label: String, help: String? = nil) {
    self.name = name
    self.label = label
    self.help = help ?? label
  }
}

extension Place: Hashable {
  public static func == (left: Place, right: Place) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Place: CustomStringConvertible {
  public var description: String { name }
}
