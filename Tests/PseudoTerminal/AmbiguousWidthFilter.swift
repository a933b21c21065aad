import CPseudoTerminal

/// Makes an emulator with narrow ambiguous characters behave like `xterm +cjk_width`.
///
/// Each ambiguous character is replaced, in front of the emulator, by an unassigned character of
/// plane 3, which is two cells wide, and put back when the screen is read. What an older terminal
/// does not know can be dropped, as tmux does.
struct AmbiguousWidthFilter {
  /// The cells of an ambiguous character, 1 or 2.
  let width: Int
  /// Characters that leave nothing on the screen.
  let dropped: [ClosedRange<UInt32>]
  private var standIns: [UInt32: UInt32] = [:]
  private var originals: [Unicode.Scalar] = []
  /// The bytes of a character that is not yet complete.
  private var pending: [UInt8] = []

  private static let firstStandIn: UInt32 = 0x3E000

  init(width: Int, dropping dropped: [ClosedRange<UInt32>] = []) {
    self.width = width
    self.dropped = dropped
  }

  /// What the emulator gets in place of what the program wrote.
  mutating func filter(_ bytes: [UInt8]) -> [UInt8] {
    guard width == 2 || !dropped.isEmpty else { return bytes }
    var filtered: [UInt8] = []
    filtered.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte & 0b1100_0000 != 0b1000_0000 { flush(into: &filtered) }
      pending.append(byte)
      if pending.count == Self.length(from: pending[0]) { flush(into: &filtered) }
    }
    return filtered
  }

  /// What the program wrote where the emulator shows this scalar.
  func original(of scalar: UInt32) -> Unicode.Scalar? {
    guard scalar >= Self.firstStandIn, scalar - Self.firstStandIn < originals.count else {
      return Unicode.Scalar(scalar)
    }
    return originals[Int(scalar - Self.firstStandIn)]
  }

  /// The bytes in a UTF-8 sequence that starts so.
  private static func length(from first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private mutating func flush(into filtered: inout [UInt8]) {
    defer { pending.removeAll(keepingCapacity: true) }
    let text = pending.count > 1 ? String(validating: pending, as: UTF8.self) : nil
    let scalar = text?.unicodeScalars.first
    if let scalar, dropped.contains(where: { $0.contains(scalar.value) }) { return }
    guard width == 2, let scalar, is_ambiguous(scalar.value), let standIn = standIn(for: scalar)
    else {
      filtered += pending
      return
    }
    filtered += UTF8.encode(standIn) ?? UTF8.encodedReplacementCharacter
  }

  private mutating func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let known = standIns[scalar.value] { return Unicode.Scalar(known) }
    let new = Self.firstStandIn + UInt32(originals.count)
    standIns[scalar.value] = new
    originals.append(scalar)
    return Unicode.Scalar(new)
  }
}
