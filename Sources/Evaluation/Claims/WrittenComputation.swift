/// A computation written out with its result (列式): (a−b)/c×100%=d.
struct WrittenComputation: Hashable, Sendable {
  /// What stands left of the equals sign.
  var expression: Range<Int>
  /// What it comes to, exactly; a share where the result is a percentage.
  var value: Rational
  /// The printed result.
  var result: Quantity
}
