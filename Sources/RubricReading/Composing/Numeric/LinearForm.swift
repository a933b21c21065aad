import Evaluation

/// A formula as constant + slope × value, where it is one.
struct LinearForm: Hashable {
  var constant: Rational
  var slope: Rational

  init(constant: Rational, slope: Rational) {
    self.constant = constant
    self.slope = slope
  }

  init?(_ formula: Formula, of name: String) {
    switch formula {
    case .number(let value, _): self.init(constant: value, slope: .zero)
    case .name(let found):
      guard found == name else { return nil }
      self.init(constant: .zero, slope: .one)
    case .negated(let inner):
      guard let form = LinearForm(inner, of: name) else { return nil }
      self.init(constant: -form.constant, slope: -form.slope)
    case .binary(let left, let operation, let right):
      guard let a = LinearForm(left, of: name), let b = LinearForm(right, of: name),
        let form = LinearForm(a, operation, b)
      else { return nil }
      self = form
    case .not, .call: return nil
    }
  }

  private init?(_ a: LinearForm, _ operation: BinaryOperator, _ b: LinearForm) {
    switch operation {
    case .add: self.init(constant: a.constant + b.constant, slope: a.slope + b.slope)
    case .subtract: self.init(constant: a.constant - b.constant, slope: a.slope - b.slope)
    case .multiply:
      guard a.slope.isZero || b.slope.isZero else { return nil }
      self.init(
        constant: a.constant * b.constant, slope: a.slope * b.constant + b.slope * a.constant)
    case .divide:
      guard b.slope.isZero, let constant = a.constant.divided(by: b.constant),
        let slope = a.slope.divided(by: b.constant)
      else { return nil }
      self.init(constant: constant, slope: slope)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual, .and, .or: return nil
    }
  }

  func callAsFunction(_ value: Rational) -> Rational { constant + slope * value }
}

extension LinearForm {
  /// The rule that gives these points of so many, between none and all.
  func rule(of maximum: Rational, measure name: String) -> Rule? {
    guard !slope.isZero else { return nil }
    if constant.isZero, slope == maximum { return .ratio(RatioRule()) }
    if constant == maximum, slope.isNegative, let share = (-slope).divided(by: maximum) {
      return .linear(LinearRule(slope: share))
    }
    // Elsewhere it is points off, in proportion, from where the maximum is reached.
    guard let threshold = (maximum - constant).divided(by: slope),
      let unit = maximum.divided(by: slope.magnitude)
    else { return nil }
    return .deduction(
      DeductionRule(
        threshold: threshold, unit: unit, pointsPerUnit: Points(maximum), counting: .linear,
        direction: slope.isNegative ? .above : .below, isAbsolute: false))
  }
}
