import CPseudoTerminal

extension TerminalKey {
  /// How the emulator names a key and the keys held with it.
  struct Press {
    var key: emulator_key
    var functionKey = 0
    var shift = false
    var control = false
  }

  /// The press on the emulator's keyboard, or the bytes of what needs none.
  enum Meaning {
    case press(Press)
    case bytes([UInt8])
  }

  var meaning: Meaning {
    switch self {
    case .enter: .press(Press(key: emulator_key_enter))
    case .tab: .press(Press(key: emulator_key_tab))
    case .backTab: .press(Press(key: emulator_key_tab, shift: true))
    case .escape: .press(Press(key: emulator_key_escape))
    case .backspace: .press(Press(key: emulator_key_backspace))
    case .delete: .press(Press(key: emulator_key_delete))
    case .insert: .press(Press(key: emulator_key_insert))
    case .up: .press(Press(key: emulator_key_up))
    case .down: .press(Press(key: emulator_key_down))
    case .left: .press(Press(key: emulator_key_left))
    case .right: .press(Press(key: emulator_key_right))
    case .shiftUp: .press(Press(key: emulator_key_up, shift: true))
    case .shiftDown: .press(Press(key: emulator_key_down, shift: true))
    case .shiftLeft: .press(Press(key: emulator_key_left, shift: true))
    case .shiftRight: .press(Press(key: emulator_key_right, shift: true))
    case .ctrlUp: .press(Press(key: emulator_key_up, control: true))
    case .ctrlDown: .press(Press(key: emulator_key_down, control: true))
    case .ctrlLeft: .press(Press(key: emulator_key_left, control: true))
    case .ctrlRight: .press(Press(key: emulator_key_right, control: true))
    case .home: .press(Press(key: emulator_key_home))
    case .end: .press(Press(key: emulator_key_end))
    case .ctrlHome: .press(Press(key: emulator_key_home, control: true))
    case .ctrlEnd: .press(Press(key: emulator_key_end, control: true))
    case .pageUp: .press(Press(key: emulator_key_page_up))
    case .pageDown: .press(Press(key: emulator_key_page_down))
    case .f(let number): .press(Press(key: emulator_key_function, functionKey: number))
    case .shiftF(let number):
      .press(Press(key: emulator_key_function, functionKey: number, shift: true))
    case .ctrl(let character): .bytes([(character.asciiValue ?? 0) & 0x1f])
    case .alt(let character): .bytes([0x1b] + Array(String(character).utf8))
    }
  }
}
