/// A formula seen as a function of one input: `(p0 + p1·x) ÷ (q0 + q1·x)`, exact.
///
/// Ratios, sums and differences of inputs have this form; products of the input with itself do
/// not, and are left alone.
struct LinearFraction {
  var p0: Rational
  var p1: Rational
  var q0: Rational
  var q1: Rational

  static func constant(_ value: Rational) -> LinearFraction {
    LinearFraction(p0: value, p1: .zero, q0: .one, q1: .zero)
  }

  /// The input itself times a factor (a percentage counts as a share).
  static func input(times factor: Rational) -> LinearFraction {
    LinearFraction(p0: .zero, p1: factor, q0: .one, q1: .zero)
  }

  /// The input for which the function takes that value, if there is one.
  func input(for value: Rational) -> Rational? {
    (value * q0 - p0).divided(by: p1 - value * q1)
  }

  private var isWhole: Bool { q1.isZero }
  private var isConstant: Bool { p1.isZero && q1.isZero }
}

extension LinearFraction {
  static func + (left: LinearFraction, right: LinearFraction) -> LinearFraction? {
    if left.q0 == right.q0, left.q1 == right.q1 {
      return LinearFraction(
        p0: left.p0 + right.p0, p1: left.p1 + right.p1, q0: left.q0, q1: left.q1)
    }
    if left.isWhole, right.isWhole {
      return LinearFraction(
        p0: left.p0 * right.q0 + right.p0 * left.q0, p1: left.p1 * right.q0 + right.p1 * left.q0,
        q0: left.q0 * right.q0, q1: .zero)
    }
    return left.adding(constant: right) ?? right.adding(constant: left)
  }

  private func adding(constant: LinearFraction) -> LinearFraction? {
    guard constant.isConstant, let value = constant.p0.divided(by: constant.q0) else { return nil }
    return LinearFraction(p0: p0 + value * q0, p1: p1 + value * q1, q0: q0, q1: q1)
  }

  static prefix func - (value: LinearFraction) -> LinearFraction {
    LinearFraction(p0: -value.p0, p1: -value.p1, q0: value.q0, q1: value.q1)
  }

  static func * (left: LinearFraction, right: LinearFraction) -> LinearFraction? {
    guard left.isConstant || right.isConstant else { return nil }
    let (constant, other) = left.isConstant ? (left, right) : (right, left)
    return LinearFraction(
      p0: other.p0 * constant.p0, p1: other.p1 * constant.p0,
      q0: other.q0 * constant.q0, q1: other.q1 * constant.q0)
  }

  /// Both sides must be linear over constants, or one of them constant.
  static func / (left: LinearFraction, right: LinearFraction) -> LinearFraction? {
    if left.isWhole, right.isWhole {
      return LinearFraction(
        p0: left.p0 * right.q0, p1: left.p1 * right.q0,
        q0: right.p0 * left.q0, q1: right.p1 * left.q0)
    }
    return left
      * LinearFraction(p0: right.q0, p1: right.q1, q0: right.p0, q1: right.p1)
  }
}
