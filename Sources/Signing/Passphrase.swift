import CCrypto

/// A passphrase in memory of its own: not swapped, not in core files, overwritten at the end.
///
/// While one is held, the process cannot be dumped or traced by another of the same user.
public struct Passphrase: ~Copyable {
  /// The fewest characters of a passphrase for a new key.
  public static let fewest = 8
  private static let room = 1024

  private let memory: UnsafeMutableRawPointer
  private var count = 0

  /// An empty passphrase, to be filled with `append`; nil where there is no memory.
  public init?() {
    guard let memory = ccrypto_secret_new(Passphrase.room) else { return nil }
    self.memory = memory
  }

  /// Takes the bytes and overwrites them where they came from.
  public init?(taking bytes: inout [UInt8]) {
    self.init()
    for byte in bytes { append(byte) }
    bytes.withUnsafeMutableBytes { ccrypto_wipe($0.baseAddress, $0.count) }
    bytes = []
  }

  deinit { ccrypto_secret_free(memory, Passphrase.room) }

  public var isEmpty: Bool { count == 0 }

  /// Long enough for a new key; counted in characters, of which blanks are none.
  public var isLongEnough: Bool {
    var characters = 0
    for index in 0..<count where byte(index) & 0xC0 != 0x80 && !isBlank(at: index) {
      characters += 1
    }
    return characters >= Passphrase.fewest
  }

  /// A blank, a tab, or the blank of Chinese text (U+3000).
  private func isBlank(at index: Int) -> Bool {
    if byte(index) == 0x20 || byte(index) == 0x09 { return true }
    return index + 2 < count && byte(index) == 0xE3 && byte(index + 1) == 0x80
      && byte(index + 2) == 0x80
  }

  /// Adds a byte; what is over 1,024 is dropped.
  public mutating func append(_ byte: UInt8) {
    guard count < Passphrase.room else { return }
    memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Takes the last character back.
  public mutating func removeLast() {
    while count > 0 {
      count -= 1
      let removed = byte(count)
      memory.storeBytes(of: 0, toByteOffset: count, as: UInt8.self)
      if removed & 0xC0 != 0x80 { return }
    }
  }

  /// Whether both hold the same bytes.
  public func equals(_ other: borrowing Passphrase) -> Bool {
    var difference: UInt8 = count == other.count ? 0 : 1
    for index in 0..<min(count, other.count) { difference |= byte(index) ^ other.byte(index) }
    return difference == 0
  }

  /// Lends the bytes for one call.
  func lend<Result>(_ body: (UnsafeRawPointer, Int) -> Result) -> Result {
    body(UnsafeRawPointer(memory), count)
  }

  private func byte(_ index: Int) -> UInt8 {
    memory.load(fromByteOffset: index, as: UInt8.self)
  }
}
