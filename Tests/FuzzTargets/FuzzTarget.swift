/// Something that reads bytes by other hands: a kind of file, or what a keyboard sends.
///
/// `TortureTests` feeds each its seeds with some bytes changed; `make fuzzers` gives each to
/// libFuzzer, which looks for bytes that reach more of the code.
public struct FuzzTarget: Hashable, Sendable, CaseIterable, CustomStringConvertible {
  public let name: String
  private let look: @Sendable ([UInt8]) -> FuzzOutcome

  init(_ name: String, _ look: @escaping @Sendable ([UInt8]) -> FuzzOutcome) {
    self.name = name
    self.look = look
  }

  public var description: String { name }

  public func run(_ bytes: [UInt8]) -> FuzzOutcome { look(bytes) }

  public static let allCases = [
    draft, journal, lock, roster, administrators, trail, statement, parcel, rubric, keys,
  ]

  public static func == (left: FuzzTarget, right: FuzzTarget) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What became of some bytes.
public enum FuzzOutcome: Hashable, Sendable {
  /// They could be read, and what was read keeps its laws.
  case read
  /// They were refused, with a sentence.
  case refused
  /// What must not be.
  case wrong(String)

  /// A refusal has to say something to a person.
  static func refused(_ message: String) -> FuzzOutcome {
    ["。", "？"].contains(message.last) ? .refused : .wrong("no sentence: \(message)")
  }

  static func expecting(_ isRight: Bool, _ law: String) -> FuzzOutcome {
    isRight ? .read : .wrong(law)
  }
}
