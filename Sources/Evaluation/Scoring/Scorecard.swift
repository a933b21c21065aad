/// All scores of a report: indicators, groups, total and grade (评分表).
public struct Scorecard: Hashable, Sendable {
  /// In the rubric's order.
  public let scores: [Score]
  public let groups: [IndicatorGroup.ID: Points]
  /// What counts: the sum, rescaled where indicators are left out, under all caps.
  public let total: Points
  /// The total before rescaling and caps.
  public let sum: Points
  /// What the sum was multiplied by because indicators are left out; else nothing.
  public let scale: Rational?
  /// The cap that holds the total down, if one does.
  public let cap: AppliedCap?
  public let maximum: Points
  public let grade: Grade?
  private let places: [Indicator.ID: Int]

  init(scores: [Score], sums: GroupSums, evaluator: Evaluator) {
    let rubric = evaluator.rubric
    self.scores = scores
    groups = sums.points
    sum = sums.total
    scale = Scorecard.scale(scores, rubric)
    let scaled = scale.map { sums.total * $0 } ?? sums.total
    let rounded = scale == nil ? scaled : rubric.options.rounding?(scaled) ?? scaled
    cap = evaluator.appliedCap(on: rounded)
    total = cap?.most ?? rounded
    maximum = rubric.total
    grade = rubric.grade(of: total)
    places = rubric.index.indicatorPlaces
  }

  public subscript(indicator: Indicator.ID) -> Score? { places[indicator].map { scores[$0] } }

  /// Every indicator has points.
  public var isComplete: Bool { scores.allSatisfy(\.isAnswered) }

  public var answeredCount: Int { scores.count { $0.isAnswered } }

  /// The declared total over the maxima that are still in it.
  private static func scale(_ scores: [Score], _ rubric: Rubric) -> Rational? {
    guard scores.contains(where: { $0.standing == .leftOut }) else { return nil }
    return rubric.total.exact.divided(by: scores.map(\.maximum).sum.exact)
  }
}

extension Rubric {
  /// Scores the report as it stands; nothing is kept between calls.
  public func score(_ report: Report) -> Scorecard {
    let evaluator = Evaluator(self, report)
    let scores = indicators.map { evaluator.score($0) }
    return Scorecard(scores: scores, sums: GroupSums(scores, groups), evaluator: evaluator)
  }
}

/// Adds scores up along the tree, in which they stand in the same order.
struct GroupSums {
  private var scores: IndexingIterator<[Score]>
  private(set) var points: [IndicatorGroup.ID: Points] = [:]
  private(set) var total = Points.zero

  init(_ scores: [Score], _ groups: [IndicatorGroup]) {
    self.scores = scores.makeIterator()
    for group in groups { total += add(group) }
  }

  private mutating func add(_ group: IndicatorGroup) -> Points {
    var sum = Points.zero
    for group in group.groups { sum += add(group) }
    for _ in group.indicators { sum += scores.next()?.points ?? .zero }
    points[group.id] = sum
    return sum
  }
}
