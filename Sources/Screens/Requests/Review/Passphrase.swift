import Synchronization

/// A passphrase while it is typed and used.
///
/// It is no value on purpose: there is one copy, whoever holds it. It shows as stars, compares by
/// identity, and is overwritten when it has been used or nobody holds it any more.
public final class Passphrase: Sendable {
  private let bytes: Mutex<[UInt8]>

  /// Longer ones are cut: the buffer never moves, so that no copy stays behind.
  private static let longest = 512

  public init() {
    bytes = Mutex([])
    bytes.withLock { $0.reserveCapacity(Passphrase.longest) }
  }

  deinit { wipe() }

  /// How many characters were typed.
  var count: Int { bytes.withLock { $0.count { $0 & 0xC0 != 0x80 } } }

  func append(_ character: Character) {
    bytes.withLock { bytes in
      bytes.reserveCapacity(Passphrase.longest)
      for byte in character.utf8 where bytes.count < Passphrase.longest { bytes.append(byte) }
    }
  }

  /// Takes the last code point away.
  func removeLast() {
    bytes.withLock { bytes in
      while let last = bytes.last {
        bytes[bytes.count - 1] = 0
        bytes.removeLast()
        if last & 0xC0 != 0x80 { return }
      }
    }
  }

  public func wipe() {
    bytes.withLock { bytes in
      for index in bytes.indices { bytes[index] = 0 }
      bytes.removeAll(keepingCapacity: true)
    }
  }

  /// Lends the bytes (UTF-8) for as long as the work lasts, then overwrites them.
  public func use<Result, Failure: Error>(
    _ work: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // The storage changes hands, it is not copied.
    var taken = bytes.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
    defer { for index in taken.indices { taken[index] = 0 } }
    return try taken.withUnsafeBufferPointer(work)
  }
}

extension Passphrase: Equatable {
  public static func == (left: Passphrase, right: Passphrase) -> Bool { left === right }
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "***" }
  public var debugDescription: String { "***" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
