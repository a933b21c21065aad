/// How points are settled before they are added up: at the places that are printed (分值定分).
public struct PointsRounding: Hashable, Sendable {
  /// Decimal places, at most those that documents print.
  public var places: Int
  public var mode: Rounding
  /// Points short of the maximum are never settled at it: 9.996 of 10 is 9.99, not 10.
  public var keepsLoss: Bool

  public static let mostPlaces = 2

  /// What counts where the rubric says nothing: two places, half up, and a loss stays visible.
  ///
  /// Unverified: no rule is known that says how computed points are rounded. Two places are what
  /// published reports print, and a full mark over a rate of 99.96 % would deny a loss.
  public static let usual = PointsRounding(places: 2, mode: .halfUp, keepsLoss: true)

  public init(places: Int, mode: Rounding, keepsLoss: Bool = false) {
    self.places = places
    self.mode = mode
    self.keepsLoss = keepsLoss
  }

  /// The points as they are printed and added up.
  func callAsFunction(_ points: Points, of maximum: Points) -> Points {
    let rounded = Points(points.exact.rounded(places: places, mode))
    guard keepsLoss, points < maximum, rounded >= maximum else { return rounded }
    return Points(points.exact.rounded(places: places, .down))
  }
}
