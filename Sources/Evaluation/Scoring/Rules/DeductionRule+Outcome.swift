extension DeductionRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    inputs.fromValue { value in
      let units = units(for: value)
      let points = inputs.maximum - pointsPerUnit * units
      return (.final(max(points, floor)), .units(units))
    }
  }

  /// How many units count against the value; zero on the harmless side of the threshold.
  func units(for value: Rational) -> Rational {
    let measured = isAbsolute ? value.magnitude : value
    let excess: Rational =
      switch direction {
      case .above: measured - threshold
      case .below: threshold - measured
      }
    guard excess > .zero, let units = excess.divided(by: unit) else { return .zero }
    return switch counting {
    case .begun: units.ceiling
    case .full: units.floor
    case .linear: units
    }
  }
}
