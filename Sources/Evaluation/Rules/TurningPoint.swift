/// A value of a formula at which points may turn.
struct TurningPoint {
  var formula: Formula
  var value: Rational
}
