/// (1 − slope × value) × maximum, nothing beyond a cut-off (线性扣减): `(1 − 10r) × 10`.
public struct LinearRule: Hashable, Sendable {
  /// The share of the maximum that is lost for each 1 of the value.
  public var slope: Rational
  /// Above this value there are no points at all.
  public var cutoff: Rational?
  /// The value's sign is left out of account.
  public var isAbsolute: Bool

  public init(slope: Rational, cutoff: Rational? = nil, isAbsolute: Bool = false) {
    self.slope = slope
    self.cutoff = cutoff
    self.isAbsolute = isAbsolute
  }
}
