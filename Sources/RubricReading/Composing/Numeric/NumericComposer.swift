import Evaluation

/// Makes one rule of the clauses that look at a value.
struct NumericComposer {
  let clauses: NumericClauses
  let figure: Figure
  let maximum: Rational
  var assumptions: [String] = []

  init(_ clauses: NumericClauses, title: String, maximum: Rational) throws(Unread) {
    self.clauses = clauses
    self.maximum = maximum
    figure = try Figure(
      title: title, subjects: clauses.subjects, limits: clauses.limits,
      isRate: Figure.isRate(Subject.label(title)) || !clauses.formulas.isEmpty
        || !clauses.proportions.isEmpty)
  }

  mutating func composition() throws(Unread) -> Composition {
    let rule = try self.rule()
    var composition = Composition(rule: rule, measure: figure.measure, assumptions: assumptions)
    composition.ask(figure.label, figure.kind)
    return composition
  }

  private mutating func rule() throws(Unread) -> Rule {
    for (_, award) in clauses.ranges {
      guard award.points(of: maximum).map({ $0 <= maximum && $0 >= .zero }) ?? false else {
        throw Unread(ReadingWords.beyond)
      }
    }
    let isOfSize = clauses.ranges.contains(where: \.range.isOfSize)
    guard !isOfSize || !clauses.units.isEmpty else { throw Unread(ReadingWords.combination) }
    if !clauses.units.isEmpty {
      guard clauses.formulas.isEmpty, clauses.proportions.isEmpty else {
        throw Unread(ReadingWords.combination)
      }
      return try deductions()
    }
    guard clauses.mostLost == nil, clauses.counting == nil, clauses.base == nil else {
      throw Unread(ReadingWords.combination)
    }
    if clauses.formulas.isEmpty, clauses.proportions.isEmpty { return try steps() }
    return try following()
  }

  /// Lines of values, each with its points.
  private mutating func steps() throws(Unread) -> Rule {
    let points = clauses.ranges.map { $0.award.points(of: maximum) }
    let isAllLoss = clauses.ranges.allSatisfy { $0.award.isLoss || $0.award == .zero }
    let hasLoss = clauses.ranges.contains { $0.award.isLoss }
    // Where only losses are named, the rest keeps all points.
    let rest = clauses.otherwise?.points(of: maximum) ?? (isAllLoss && hasLoss ? maximum : nil)
    let partition = try Partition(
      clauses.ranges.map(\.range), points: points, format: figure.format, isFilled: rest != nil)
    assumptions += partition.assumptions
    var steps: [StepTable.Step] = []
    for piece in partition.pieces {
      guard let given = points[piece.index] else { throw Unread(ReadingWords.combination) }
      steps.append(.init(range: piece.range.steps, points: Points(given)))
    }
    if let rest { steps = Remainder.filled(steps, with: Points(rest)) }
    guard steps.map(\.points.exact).max() == maximum else { throw Unread(ReadingWords.sum) }
    if clauses.ranges.count + (rest == nil ? 0 : 1) < 2 { throw Unread(ReadingWords.nothing) }
    return .steps(StepTable(steps: NumericComposer.best(steps)))
  }

  /// The best line first, as tables have it.
  private static func best(_ steps: [StepTable.Step]) -> [StepTable.Step] {
    guard let first = steps.first, let last = steps.last else { return steps }
    return first.points < last.points ? steps.reversed() : steps
  }
}
