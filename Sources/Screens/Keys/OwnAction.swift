/// The name of what one screen alone does; it is declared beside the screen.
public struct OwnAction: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ name: String) { description = name }
}

/// What more than one screen does, each in its own way.
extension OwnAction {
  static let acceptFix = OwnAction("acceptFix")
  static let editExternally = OwnAction("editExternally")
  static let nextFilter = OwnAction("nextFilter")
  static let nextOrder = OwnAction("nextOrder")
  static let refresh = OwnAction("refresh")
}
