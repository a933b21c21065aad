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
