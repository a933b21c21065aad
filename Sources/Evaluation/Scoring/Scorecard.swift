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
    scores: [Score], groups: [IndicatorGroup.ID: Points], total: Points, rubric: Rubric
  ) {
    self.scores = scores
    self.groups = groups
    self.total = total
    maximum = rubric.total
    grade = rubric.grade(of: total)
    places = rubric.index.indicatorPlaces
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
    var sums = GroupSums(scores)
    let total = groups.map { sums.add($0) }.sum
    return Scorecard(scores: scores, groups: sums.points, total: total, rubric: self)
  }
}

/// Adds scores up along the tree, in which they stand in the same order.
private struct GroupSums {
  private var scores: IndexingIterator<[Score]>
  private(set) var points: [IndicatorGroup.ID: Points] = [:]

  init(_ scores: [Score]) { self.scores = scores.makeIterator() }

  mutating func add(_ group: IndicatorGroup) -> Points {
    var sum = Points.zero
    for group in group.groups { sum += add(group) }
    for _ in group.indicators { sum += scores.next()?.points ?? .zero }
    points[group.id] = sum
    return sum
  }
}
