/// A cap on the total by another value (总分封顶): execution rate 70–80 % → at most 89.
public struct TotalCap: Hashable, Sendable, Identifiable {
  public struct ID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct Step: Hashable, Sendable {
    public var range: StepRange
    /// The most that the total may be; nothing where the total stands.
    public var most: Points?

    public init(range: StepRange, most: Points?) {
      self.range = range
      self.most = most
    }
  }

  public var id: ID
  /// The rule in words for people.
  public var text: String
  public var measure: Measure
  public var steps: [Step]

  public init(id: ID, text: String, measure: Measure, steps: [Step]) {
    self.id = id
    self.text = text
    self.measure = measure
    self.steps = steps
  }
}

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

/// What not every rubric says.
public struct RubricOptions: Hashable, Sendable {
  public var caps: [TotalCap]
  /// As the rubric states it.
  public var rounding: PointsRounding?
  public var cases: [RubricCase]
  /// How the base data are laid out; what stands in none of them follows as a list.
  public var tables: [BaseTable]

  public init(
    caps: [TotalCap] = [], rounding: PointsRounding? = nil, cases: [RubricCase] = [],
    tables: [BaseTable] = []
  ) {
    self.tables = tables
    self.caps = caps
    self.rounding = rounding
    self.cases = cases
  }

  /// How the points of each indicator are settled.
  public var settling: PointsRounding { rounding ?? .usual }
}
