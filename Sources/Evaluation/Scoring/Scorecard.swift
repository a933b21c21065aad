/// All scores of a report: indicators, groups, total and grade (评分表).
public struct Scorecard: Hashable, Sendable {
  /// In the rubric's order.
  public private(set) var scores: [Score]
  public private(set) var groups: [IndicatorGroup.ID: Points]
  /// What counts: the sum, rescaled where indicators are left out, under all caps.
  public private(set) var total: Points
  /// The total before rescaling and caps.
  public private(set) var sum: Points
  /// What the sum was multiplied by because indicators are left out; else nothing.
  public private(set) var scale: Rational?
  /// The cap that holds the total down, if one does.
  public private(set) var cap: AppliedCap?
  public let maximum: Points
  /// Nothing while no indicator has points, whatever the worst grade begins with.
  public private(set) var grade: Grade?
  private let places: [Indicator.ID: Int]

  init(_ scores: [Score], _ evaluator: Evaluator) {
    let rubric = evaluator.rubric
    let sums = GroupSums(scores, rubric.groups)
    self.scores = scores
    groups = sums.points
    sum = sums.total
    total = sums.total
    maximum = rubric.total
    places = rubric.index.indicatorPlaces
    settleTotal(evaluator)
  }

  public subscript(indicator: Indicator.ID) -> Score? { places[indicator].map { scores[$0] } }

  /// Every indicator has points.
  public var isComplete: Bool {
    // By index: a score is many words to copy, and the screen asks with every key.
    scores.indices.allSatisfy { scores[$0].isAnswered }
  }

  /// Some indicator that can have points has some, or has been given none.
  public var hasPoints: Bool {
    scores.indices.contains { place in
      switch scores[place].standing {
      case .computed, .judged, .claimed, .overridden, .partial:
        scores[place].maximum > .zero
      case .blank, .leftOut: false
      }
    }
  }

  public var answeredCount: Int { scores.count { $0.isAnswered } }

  /// The declared total over the maxima that are still in it.
  private static func scale(_ scores: [Score], _ rubric: Rubric) -> Rational? {
    guard scores.indices.contains(where: { scores[$0].standing == .leftOut }) else { return nil }
    return rubric.total.exact.divided(by: scores.map(\.maximum).sum.exact)
  }

  /// Total, cap and grade from scores and sum.
  private mutating func settleTotal(_ evaluator: Evaluator) {
    let rubric = evaluator.rubric
    scale = Scorecard.scale(scores, rubric)
    let scaled = scale.map { sum * $0 } ?? sum
    let settled = scale == nil ? scaled : rubric.options.settling(scaled, of: rubric.total)
    cap = evaluator.appliedCap(on: settled)
    total = cap?.most ?? settled
    grade = hasPoints ? rubric.grade(of: total) : nil
  }

  /// Scores indicators again; the sums move by the differences of settled points, which is exact.
  ///
  /// - Returns: The figures that have moved.
  mutating func update(_ changed: [Int], _ evaluator: Evaluator) -> [Figure] {
    let before = total
    var moved: [Figure] = []
    for place in changed { replace(at: place, evaluator, &moved) }
    settleTotal(evaluator)
    return total == before ? moved : moved + [.total]
  }

  private mutating func replace(at place: Int, _ evaluator: Evaluator, _ moved: inout [Figure]) {
    let score = evaluator.score(evaluator.rubric.indicators[place])
    let difference = score.points - scores[place].points
    scores[place] = score
    guard !difference.exact.isZero else { return }
    moved.append(.indicator(score.indicator))
    sum += difference
    for group in evaluator.rubric.index.groupPaths[place] {
      groups[group, default: .zero] += difference
      if !moved.contains(.group(group)) { moved.append(.group(group)) }
    }
  }
}

extension Rubric {
  /// Scores the report as it stands; nothing is kept between calls.
  public func score(_ report: Report) -> Scorecard { ScoreBook(report, self).scorecard }
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
