/// All scores of a report: indicators, groups, total and grade (评分表).
public struct Scorecard: Hashable, Sendable {
  /// In the rubric's order.
  public let scores: [Score]
  public let groups: [IndicatorGroup.ID: Points]
  public let total: Points
  public let maximum: Points
  public let grade: Grade?
  private let places: [Indicator.ID: Int]

  init(
    scores: [Score], groups: [IndicatorGroup.ID: Points], total: Points, maximum: Points,
    grade: Grade?
  ) {
    self.scores = scores
    self.groups = groups
    self.total = total
    self.maximum = maximum
    self.grade = grade
    places = Dictionary(
      zip(scores.map(\.indicator), scores.indices), uniquingKeysWith: { first, _ in first })
  }

  public subscript(indicator: Indicator.ID) -> Score? { places[indicator].map { scores[$0] } }

  /// Every indicator has points.
  public var isComplete: Bool { scores.allSatisfy(\.isAnswered) }

  public var answeredCount: Int { scores.count { $0.isAnswered } }
}

extension Rubric {
  /// Scores the report as it stands; nothing is kept between calls.
  public func score(_ report: Report) -> Scorecard {
    let evaluator = Evaluator(self, report)
    let scores = indicators.map { evaluator.score($0) }
    let points = Dictionary(
      zip(scores.map(\.indicator), scores.map(\.points)), uniquingKeysWith: { first, _ in first })
    var sums: [IndicatorGroup.ID: Points] = [:]
    for group in groups { sum(group, points, into: &sums) }
    let total = groups.map { sums[$0.id] ?? .zero }.sum
    return Scorecard(
      scores: scores, groups: sums, total: total, maximum: self.total, grade: grade(of: total))
  }

  @discardableResult
  private func sum(
    _ group: IndicatorGroup, _ points: [Indicator.ID: Points],
    into sums: inout [IndicatorGroup.ID: Points]
  ) -> Points {
    let below = group.groups.map { sum($0, points, into: &sums) }.sum
    let own = group.indicators.map { points[$0.id] ?? .zero }.sum
    sums[group.id] = below + own
    return below + own
  }
}
