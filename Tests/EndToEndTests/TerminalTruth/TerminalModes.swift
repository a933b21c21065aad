/// The switches of a terminal as a program left them, read from everything that it wrote.
struct TerminalModes: Equatable {
  /// Private modes (`CSI ? n h` or `l`), by number; the last word counts.
  private(set) var isOn: [Int: Bool] = [:]
  /// Whether the number pad sends other sequences (`ESC =`, `ESC >`).
  private(set) var hasApplicationKeypad = false
  /// Whether the last attributes were the plain ones.
  private(set) var isPlain = true

  init(_ output: [UInt8]) {
    for sequence in String(decoding: output, as: UTF8.self).split(separator: "\u{1B}").dropFirst() {
      read(sequence)
    }
  }

  /// What is on that a terminal does not have on by itself, or off that it has on.
  var leftovers: [Int] {
    isOn.filter { $0.value != TerminalModes.onByThemselves.contains($0.key) }.map(\.key).sorted()
  }

  /// Wrapping and the cursor.
  private static let onByThemselves: Set<Int> = [7, 25]

  private mutating func read(_ sequence: Substring) {
    switch sequence.first {
    case "=": hasApplicationKeypad = true
    case ">": hasApplicationKeypad = false
    case "[": readControl(sequence.dropFirst())
    default: break
    }
  }

  private mutating func readControl(_ text: Substring) {
    guard let end = text.firstIndex(where: { $0.isASCII && $0.isLetter }) else { return }
    let numbers = text[..<end].drop { $0 == "?" }.split(separator: ";").compactMap { Int($0) }
    switch text[end] {
    case "h" where text.first == "?": for number in numbers { isOn[number] = true }
    case "l" where text.first == "?": for number in numbers { isOn[number] = false }
    case "m": isPlain = numbers.allSatisfy { $0 == 0 }
    default: break
    }
  }
}
