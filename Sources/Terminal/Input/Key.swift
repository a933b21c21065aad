import Text

/// A key, as far as a terminal can tell keys apart.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case home, end, pageUp, pageDown
  case up, down, left, right
  case function(Int)
}

/// The keys held down with another.
public struct Modifiers: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let shift = Modifiers(rawValue: 1)
  public static let alt = Modifiers(rawValue: 2)
  public static let control = Modifiers(rawValue: 4)
}

/// A key with its modifiers; Ctrl and a letter is the small letter with `.control`.
public struct KeyPress: Hashable, Sendable {
  // Compared in this order: most keys of a table differ from a typed character in the first.
  public var modifiers: Modifiers
  public var key: Key

  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  public static func character(_ character: Character) -> KeyPress {
    KeyPress(.character(character))
  }

  public static func control(_ letter: Character) -> KeyPress {
    KeyPress(.character(letter), .control)
  }

  public static func alt(_ letter: Character) -> KeyPress {
    KeyPress(.character(letter), .alt)
  }

  public static func function(_ number: Int) -> KeyPress {
    KeyPress(.function(number))
  }

  public static func shift(_ key: Key) -> KeyPress {
    KeyPress(key, .shift)
  }

  public static let enter = KeyPress(.enter)
  public static let tab = KeyPress(.tab)
  public static let backTab = KeyPress(.backTab)
  public static let escape = KeyPress(.escape)
}

extension KeyPress {
  /// What typing this key means as text: nil for keys that are not text.
  public var typed: Character? {
    guard case .character(let character) = key, modifiers.subtracting(.shift).isEmpty else {
      return nil
    }
    return character
  }

  /// The same key without the full-width form that an input method gives to letters and signs.
  public var halfWidth: KeyPress {
    guard case .character(let character) = key else { return self }
    return KeyPress(.character(character.asciiForm), modifiers)
  }
}
