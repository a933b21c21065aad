/// An escape sequence taken apart: ESC [ < 0 ; 12 ; 3 M.
struct ControlSequence {
  /// `[` or `O`; for the Linux console's ESC [ [ A, `L`.
  let introducer: Character
  /// `<` or `?` before the numbers.
  let prefix: Character?
  let numbers: [Int]
  let last: Character
  private let bytes: [UInt8]

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3, let end = bytes.last else { return nil }
    let text = bytes.map { Character(Unicode.Scalar($0)) }
    let isConsole = bytes.count == 4 && text[1] == "[" && text[2] == "["
    introducer = isConsole ? "L" : text[1]
    var body = text[2..<text.count - 1]
    prefix = body.first.flatMap { "<?>=".contains($0) ? $0 : nil }
    if prefix != nil { body = body.dropFirst() }
    numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { part in
      Int(String(part.prefix { $0 != ":" })) ?? 1
    }
    last = Character(Unicode.Scalar(end))
    self.bytes = bytes
  }

  func event(shiftOffset: Int) -> Event? {
    if let mouse { return .mouse(mouse) }
    if let width = ambiguousWidth { return .ambiguousWidth(width) }
    if let age = ideographAge { return .ideographs(age) }
    return key(shiftOffset: shiftOffset).map(Event.key)
  }
}

extension ControlSequence {
  /// The row in which the driver asks for the cursor's place; in row 1 the answer would look like
  /// F3 with a modifier.
  static let probeRow = 2
  /// The row in which it asks for the newest ideographs.
  static let ideographRow = 3

  private var ambiguousWidth: Int? {
    columnAnswered(in: ControlSequence.probeRow).map { $0 == 3 ? 2 : 1 }
  }

  private var ideographAge: IdeographAge? {
    columnAnswered(in: ControlSequence.ideographRow).map { IdeographAge(cellsOfSample: $0 - 1) }
  }

  /// From ESC [ row ; column R.
  private func columnAnswered(in row: Int) -> Int? {
    guard introducer == "[", last == "R", numbers.count == 2, numbers[0] == row else { return nil }
    return numbers[1]
  }

  private var mouse: MouseEvent? {
    if introducer == "[", prefix == "<", last == "M", numbers.count == 3 {
      return ControlSequence.mouse(button: numbers[0], column: numbers[1], row: numbers[2])
    }
    // The old form: three bytes, each 32 more than what it means.
    guard bytes.count == 6, introducer == "[", bytes[2] == UInt8(ascii: "M") else { return nil }
    let values = bytes[3...].map { Int($0) - 32 }
    return ControlSequence.mouse(button: values[0], column: values[1], row: values[2])
  }

  private static func mouse(button: Int, column: Int, row: Int) -> MouseEvent? {
    let place = Position(column: column - 1, row: row - 1)
    // Shift, Alt and Ctrl are bits 4, 8 and 16; what moves has bit 32.
    switch button & ~0b11100 {
    case 0: return MouseEvent(.pressed, at: place)
    case 64: return MouseEvent(.wheelUp, at: place)
    case 65: return MouseEvent(.wheelDown, at: place)
    default: return nil
    }
  }
}
