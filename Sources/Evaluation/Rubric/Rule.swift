/// How an indicator gets its points (评分规则); a further kind is a further case and a file.
public indirect enum Rule: Hashable, Sendable {
  /// The filler judges, in steps.
  case judged(JudgedRule)
  /// Criteria, each worth points.
  case checklist(ChecklistRule)
  /// A table from value to points.
  case steps(StepTable)
  /// Points off for each unit beyond a threshold.
  case deduction(DeductionRule)
  /// The maximum in proportion to the value, capped.
  case ratio(RatioRule)
  /// Several conditions, each worth points.
  case tests(TestsRule)
  /// Nothing at all under a condition, else another rule.
  case zeroIf(ZeroIfRule)
  /// A ratio to a target, the inverse one where less is better.
  case target(TargetRule)
  /// A straight line with a cut-off.
  case linear(LinearRule)
  /// The share of items that reach their targets.
  case reached(ReachedRule)
  /// Judged points in named bands.
  case bands(BandsRule)
  /// One of several measures, as the unit chooses.
  case choice(ChoiceRule)
  /// Another rule, unless the indicator does not apply.
  case applicable(ApplicableRule)
  /// Points off after another rule.
  case penalty(PenaltyRule)
  /// Indicators that the unit adds itself.
  case own(OwnIndicatorsRule)
  /// A form without scores: words only.
  case unscored
}

/// Judged points from 0 to the maximum (定性评分).
public struct JudgedRule: Hashable, Sendable {
  /// Points come in multiples of this.
  public var step: Points

  public init(step: Points) { self.step = step }
}

/// The sum of the points of the criteria that are met (逐项计分).
public struct ChecklistRule: Hashable, Sendable {
  public struct Item: Hashable, Sendable, Identifiable {
    public typealias ID = ChecklistItemID

    public var id: ID
    public var text: String
    public var points: Points

    public init(id: ID, text: String, points: Points) {
      self.id = id
      self.text = text
      self.points = points
    }
  }

  public var items: [Item]

  public init(items: [Item]) { self.items = items }
}

/// The first step that holds the value decides (分档计分).
public struct StepTable: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public var range: StepRange
    public var points: Points

    public init(range: StepRange, points: Points) {
      self.range = range
      self.points = points
    }
  }

  public var steps: [Step]

  public init(steps: [Step]) { self.steps = steps }
}

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

/// Points off for each unit by which the value passes a threshold (扣分计分).
public struct DeductionRule: Hashable, Sendable {
  /// How the part of a unit counts that is not full.
  public enum Counting: String, Hashable, Sendable, CaseIterable {
    /// Each unit or begun part of one (不足一个单位按一个单位).
    case begun
    /// Only full units.
    case full
    /// In proportion.
    case linear
  }

  /// On which side of the threshold points are lost.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case above
    case below
  }

  public var threshold: Rational
  public var unit: Rational
  public var pointsPerUnit: Points
  public var counting: Counting
  public var direction: Direction
  /// The value's sign is left out of account.
  public var isAbsolute: Bool
  /// Deductions end here.
  public var floor: Points

  public init(
    threshold: Rational, unit: Rational, pointsPerUnit: Points, counting: Counting,
    direction: Direction, isAbsolute: Bool, floor: Points = .zero
  ) {
    self.floor = floor
    self.threshold = threshold
    self.unit = unit
    self.pointsPerUnit = pointsPerUnit
    self.counting = counting
    self.direction = direction
    self.isAbsolute = isAbsolute
  }
}

/// Value × maximum, between 0 and the maximum (按比例计分).
public struct RatioRule: Hashable, Sendable {
  public init() {}
}

/// The sum of the points of the conditions that hold (多条件计分).
public struct TestsRule: Hashable, Sendable {
  public struct Test: Hashable, Sendable {
    public var text: String
    public var condition: Formula
    public var points: Points

    public init(text: String, condition: Formula, points: Points) {
      self.text = text
      self.condition = condition
      self.points = points
    }
  }

  public var tests: [Test]

  public init(tests: [Test]) { self.tests = tests }
}

/// No points while the condition holds (一票否决), else what the other rule gives.
public struct ZeroIfRule: Hashable, Sendable {
  public var condition: Formula
  /// The condition in words.
  public var text: String
  public var otherwise: Rule

  public init(condition: Formula, text: String, otherwise: Rule) {
    self.condition = condition
    self.text = text
    self.otherwise = otherwise
  }
}
