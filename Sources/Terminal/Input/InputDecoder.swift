/// Turns the bytes that a terminal sends into events.
///
/// It keeps what is incomplete: half a character, the beginning of an escape sequence, a paste.
/// When nothing more has come for `pendingDelay`, `flush()` decides what it was.
public struct InputDecoder: Sendable {
  /// Sequences of this terminal, from its description; they go before what is common.
  private let keys: [[UInt8]: KeyPress]
  /// How far F13 and its followers are from the keys that were pressed with Shift.
  private let shiftOffset: Int
  private var pending: [UInt8] = []
  private var paste: PasteCollector?

  /// A decoder for one terminal.
  ///
  /// - Parameters:
  ///   - keys: What its own sequences mean.
  ///   - shiftOffset: 12 where Shift+F1 is sent as F13, as the Linux console does; 10 where
  ///     Shift+F3 is, as PuTTY does.
  public init(keys: [[UInt8]: KeyPress] = [:], shiftOffset: Int = 10) {
    self.keys = keys
    self.shiftOffset = shiftOffset
  }

  /// Milliseconds of silence after which `flush()` is due; nil when nothing is incomplete.
  public var pendingDelay: Int? {
    if let paste { return paste.pendingDelay }
    if pending.isEmpty { return nil }
    return pending == [Byte.escape] ? Delay.escape : Delay.sequence
  }

  private enum Delay {
    /// Between Esc and what would make it a sequence: more than a terminal takes, less than a hand.
    static let escape = 25
    /// Within a sequence or a character, which a slow line may cut in two.
    static let sequence = 100
  }

  public mutating func feed(_ bytes: [UInt8]) -> [Event] {
    if paste != nil {
      paste?.add(bytes[...])
      return []
    }
    if pending.isEmpty, let (text, rest) = Burst.split(bytes) {
      pending = rest
      return [.paste(text)]
    }
    pending += bytes
    return decodePending()
  }

  /// Ends what is incomplete, because nothing more has come.
  public mutating func flush() -> [Event] {
    if let collected = paste?.flush() {
      if collected.isEnd { paste = nil }
      return collected.text.isEmpty ? [] : [.paste(collected.text)]
    }
    defer { pending = [] }
    switch pending.count {
    case 0: return []
    case 1 where pending[0] == Byte.escape: return [.key(.escape)]
    case 2 where pending[0] == Byte.escape:
      return [.key(.alt(Character(Unicode.Scalar(pending[1]))))]
    default: return []
    }
  }

  private mutating func decodePending() -> [Event] {
    var events: [Event] = []
    var rest = pending[...]
    loop: while !rest.isEmpty {
      switch Chunk(rest) {
      case .incomplete:
        break loop
      case .key(let press, let length):
        events.append(.key(press))
        rest = rest.dropFirst(length)
      case .sequence(let length):
        let sequence = Array(rest.prefix(length))
        rest = rest.dropFirst(length)
        if sequence == PasteCollector.start {
          paste = PasteCollector(rest)
          rest = []
        } else if let event = event(for: sequence) {
          events.append(event)
        }
      case .garbage(let length):
        rest = rest.dropFirst(length)
      }
    }
    pending = Array(rest)
    return events
  }

  private func event(for sequence: [UInt8]) -> Event? {
    if let press = keys[sequence] { return .key(press) }
    return ControlSequence(sequence)?.event(shiftOffset: shiftOffset)
  }
}

enum Byte {
  static let escape: UInt8 = 0x1B
  static let delete: UInt8 = 0x7F
}
