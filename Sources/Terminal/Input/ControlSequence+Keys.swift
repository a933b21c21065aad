extension ControlSequence {
  func key(shiftOffset: Int) -> KeyPress? {
    switch introducer {
    case "[": keyAfterBracket(shiftOffset: shiftOffset)
    case "O": keyAfterO
    case "L": Key.consoleFunctions[last].map { KeyPress(.function($0)) }
    default: nil
    }
  }

  private func keyAfterBracket(shiftOffset: Int) -> KeyPress? {
    guard prefix == nil else { return nil }
    switch last {
    case "~" where numbers.first == 27 && numbers.count == 3:
      return character(code: numbers[2], modifiers: Modifiers(parameter: numbers[1]))
    case "~": return numbered(modifiers: secondAsModifiers, shiftOffset: shiftOffset)
    case "^": return numbered(modifiers: .control, shiftOffset: shiftOffset)
    case "@": return numbered(modifiers: [.control, .shift], shiftOffset: shiftOffset)
    case "u": return character(code: numbers.first ?? 0, modifiers: secondAsModifiers)
    case "Z": return .backTab
    case "a", "b", "c", "d":
      return Key.named[Character(last.uppercased())].map { KeyPress($0, .shift) }
    default: return Key.named[last].map { KeyPress($0, secondAsModifiers) }
    }
  }

  private var keyAfterO: KeyPress? {
    let modifiers = numbers.first.map(Modifiers.init(parameter:)) ?? []
    if let key = Key.named[last] { return KeyPress(key, modifiers) }
    if last == "M" { return .enter }
    return Key.keypad[last].map { KeyPress(.character($0)) }
  }

  private var secondAsModifiers: Modifiers {
    numbers.count > 1 ? Modifiers(parameter: numbers[1]) : []
  }

  private func numbered(modifiers: Modifiers, shiftOffset: Int) -> KeyPress? {
    guard let number = numbers.first else { return nil }
    if let key = Key.numbered[number] { return KeyPress(key, modifiers) }
    guard let function = Key.numberedFunctions[number] else { return nil }
    if function <= 12 { return KeyPress(.function(function), modifiers) }
    return KeyPress(.function(function - shiftOffset), modifiers.union(.shift))
  }

  /// A key by its Unicode number, as newer terminals send Ctrl+Enter and the like.
  private func character(code: Int, modifiers: Modifiers) -> KeyPress? {
    switch code {
    case 9: return modifiers == .shift ? .backTab : KeyPress(.tab, modifiers)
    case 13: return KeyPress(.enter, modifiers)
    case 27: return KeyPress(.escape, modifiers)
    case 8, 127: return KeyPress(.backspace, modifiers)
    default:
      guard code >= 32, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
        return nil
      }
      return KeyPress(.character(Character(scalar)), modifiers)
    }
  }
}

extension Modifiers {
  /// From the number that terminals send: 1 more than the sum of the bits.
  init(parameter: Int) {
    let bits = max(parameter - 1, 0)
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}

extension Key {
  fileprivate static let named: [Character: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]
  fileprivate static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
  ]
  fileprivate static let numberedFunctions: [Int: Int] = [
    11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 17: 6, 18: 7, 19: 8, 20: 9, 21: 10, 23: 11, 24: 12,
    25: 13, 26: 14, 28: 15, 29: 16, 31: 17, 32: 18, 33: 19, 34: 20,
  ]
  fileprivate static let consoleFunctions: [Character: Int] = [
    "A": 1, "B": 2, "C": 3, "D": 4, "E": 5,
  ]
  fileprivate static let keypad: [Character: Character] = [
    "j": "*", "k": "+", "l": ",", "m": "-", "n": ".", "o": "/", "p": "0", "q": "1", "r": "2",
    "s": "3", "t": "4", "u": "5", "v": "6", "w": "7", "x": "8", "y": "9",
  ]
}
