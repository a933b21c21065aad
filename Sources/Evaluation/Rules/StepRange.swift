/// A range with explicit open and closed bounds; a missing bound is endless.
public struct StepRange: Hashable, Sendable {
  public struct Bound: Hashable, Sendable {
    public var value: Rational
    /// The bound itself belongs to the range.
    public var isClosed: Bool

    public init(value: Rational, isClosed: Bool) {
      self.value = value
      self.isClosed = isClosed
    }
  }

  public var lower: Bound?
  public var upper: Bound?

  public init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  public func contains(_ value: Rational) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isClosed) { return false }
    if let upper, value > upper.value || (value == upper.value && !upper.isClosed) { return false }
    return true
  }
}

extension StepRange {
  /// `≤ 10%`, `> 10% 且 ≤ 20%`, `= 0`, 任意.
  func text(_ format: MeasureFormat?) -> String {
    let words = { (value: Rational) in format?.shortText(value) ?? value.shortText(places: 4) }
    if let lower, let upper, lower.value == upper.value { return "= \(words(lower.value))" }
    let parts = [
      lower.map { ($0.isClosed ? "≥ " : "> ") + words($0.value) },
      upper.map { ($0.isClosed ? "≤ " : "< ") + words($0.value) },
    ].compactMap { $0 }
    return parts.isEmpty ? "任意" : parts.joined(separator: " 且 ")
  }

  /// The bounds that there are.
  var bounds: [Rational] { [lower?.value, upper?.value].compactMap { $0 } }
}
