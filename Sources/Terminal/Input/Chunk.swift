/// What stands at the beginning of some input.
enum Chunk {
  case key(KeyPress, length: Int)
  /// An escape sequence that is complete, whatever it means.
  case sequence(length: Int)
  case garbage(length: Int)
  case incomplete

  init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else {
      self = .incomplete
      return
    }
    switch first {
    case Byte.escape: self = Chunk(escape: bytes)
    case 0..<0x20, Byte.delete: self = .key(KeyPress(controlByte: first), length: 1)
    default: self = Chunk(character: bytes)
    }
  }

  private init(character bytes: ArraySlice<UInt8>) {
    let length = Utf8.length(bytes.first ?? 0)
    if bytes.count < length, bytes.dropFirst().allSatisfy(Utf8.isContinuation) {
      self = .incomplete
    } else if let scalar = Utf8.scalar(bytes.prefix(length)) {
      self = .key(.character(Character(scalar)), length: length)
    } else {
      self = .garbage(length: 1)
    }
  }

  private init(escape bytes: ArraySlice<UInt8>) {
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil: self = .incomplete
    case Byte.escape: self = .key(.escape, length: 1)
    case UInt8(ascii: "["): self = Chunk(control: bytes)
    case UInt8(ascii: "O"): self = Chunk(singleShift: bytes)
    case .some(let byte) where byte < 0x20 && byte != 0x0D:
      self = .sequence(length: 2)
    case .some:
      switch Chunk(rest) {
      case .key(let press, let length):
        self = .key(KeyPress(press.key, press.modifiers.union(.alt)), length: length + 1)
      case .incomplete: self = .incomplete
      case .garbage(let length): self = .garbage(length: length + 1)
      case .sequence(let length): self = .sequence(length: length + 1)
      }
    }
  }

  /// ESC [ parameters, and a last byte; the Linux console and old mice have forms of their own.
  private init(control bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(2)
    if let first = body.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "M") {
      let length = first == UInt8(ascii: "[") ? 4 : 6
      self = bytes.count < length ? .incomplete : .sequence(length: length)
      return
    }
    guard let end = body.firstIndex(where: { $0 < 0x20 || $0 >= 0x40 }) else {
      self = bytes.count > Chunk.longest ? .garbage(length: bytes.count) : .incomplete
      return
    }
    let isComplete = (0x40..<0x7F).contains(bytes[end])
    let length = end - bytes.startIndex
    self = isComplete ? .sequence(length: length + 1) : .garbage(length: length)
  }

  /// ESC O and a letter, in old terminals with a digit for the modifiers before it.
  private init(singleShift bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(2)
    guard let first = body.first else {
      self = .incomplete
      return
    }
    let length = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) ? 4 : 3
    self = bytes.count < length ? .incomplete : .sequence(length: length)
  }

  private static let longest = 64
}

extension KeyPress {
  /// The key of a control byte; ^H counts as Backspace and ^J as Enter, since terminals send either.
  fileprivate init(controlByte byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, Byte.delete: self = KeyPress(.backspace)
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar((byte & 0x1F) + 0x40)))
    }
  }
}
