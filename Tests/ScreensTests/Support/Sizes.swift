import Terminal

/// The two sizes that every screen is compared at.
enum Sizes {
  static let compared = [Stage.full, Stage.small]
}

extension Size {
  /// As `80x24`.
  var name: String { "\(columns)x\(rows)" }
}

extension KeyPress {
  static let f1 = KeyPress.function(1)
  static let f2 = KeyPress.function(2)
  static let f3 = KeyPress.function(3)
  static let f4 = KeyPress.function(4)
  static let f5 = KeyPress.function(5)
  static let f6 = KeyPress.function(6)
  static let f7 = KeyPress.function(7)
  static let f8 = KeyPress.function(8)
  static let f9 = KeyPress.function(9)
  static let up = KeyPress(.up)
  static let down = KeyPress(.down)
  static let left = KeyPress(.left)
  static let right = KeyPress(.right)
  static let home = KeyPress(.home)
  static let end = KeyPress(.end)
  static let pageUp = KeyPress(.pageUp)
  static let pageDown = KeyPress(.pageDown)
  static let backspace = KeyPress(.backspace)
}
