/// Chance that repeats (SplitMix64): the same seed gives the same numbers, on every machine.
public struct Chance: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  public mutating func element<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  public mutating func text(of alphabet: [Character], upTo longest: Int) -> String {
    let count = Int.random(in: 0...longest, using: &self)
    return String(
      (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &self)] })
  }

  /// A Chinese character: one of the 20,902 of the first block, so that two are seldom the same.
  public mutating func hanzi() -> Character {
    Character(Unicode.Scalar(UInt32(number(0x4E00...0x9FA5))) ?? "字")
  }

  public mutating func hanzi(_ count: ClosedRange<Int>) -> String {
    String((0..<number(count)).map { _ in hanzi() })
  }
}
