/// A number in a text and what the text says it of, for the one who reads whole reports (读出的数字).
public struct StatedFigure: Hashable, Sendable {
  /// What kind of statement the number is part of.
  public enum Kind: Hashable, Sendable {
    /// 总收入19280.21万元
    case value
    /// 得分3.5分
    case scored
    /// 扣0.5分
    case deducted
    /// 满分4分
    case maximum
    /// Nothing that a rubric knows is said of it.
    case other
  }

  public enum Unit: Hashable, Sendable {
    case amount, percent, points, calendar, plain
    /// A measure word: 人, 项.
    case count(String)
  }

  public var kind: Kind
  /// Characters: comparison, sign, digits and unit.
  public var range: Range<Int>
  /// Facts and derived values that it may be said of.
  public var inputs: [Fact.ID] = []
  /// Indicators that it may be said of, or whose measure it is.
  public var indicators: [Indicator.ID] = []
  /// It is said of the whole report's points.
  public var isTotal = false
  public var unit: Unit
  /// In 元, as a share of one, in points, or as printed.
  public var value: Rational
  /// What one in the last printed place stands for.
  public var quantum: Rational
  /// Neither ≥ nor 约 stands before it.
  public var isExact: Bool
  /// The sentence speaks of another time, or supposes.
  public var isElsewhere = false
  /// The last year named before it in the sentence.
  public var year: Int?
}

/// A phrase that names an input or an indicator.
public struct StatedName: Hashable, Sendable {
  public var range: Range<Int>
  public var inputs: [Fact.ID] = []
  public var indicators: [Indicator.ID] = []
}

/// Everything that was read in one text; ranges count its characters.
public struct StatedFigures: Hashable, Sendable {
  /// In the order of the text.
  public var figures: [StatedFigure]
  public var computations: [StatedComputation]
  public var names: [StatedName]
}

extension Rubric {
  /// Reads the numbers of a text and what they are said of, by this rubric's labels and synonyms.
  public func statedFigures(in text: String) -> StatedFigures {
    let reading = Reading(text, lexicon)
    let claims = Dictionary(
      reading.claims.map { ($0.quantity.range, $0) }, uniquingKeysWith: { first, _ in first })
    return StatedFigures(
      figures: reading.quantities.map { StatedFigure($0, claims[$0.range]) },
      computations: reading.computations.map {
        StatedComputation($0, operands: reading.quantities)
      },
      names: reading.mentions.filter { !$0.terms.isEmpty }.map { StatedName($0) })
  }
}

extension StatedFigure {
  init(_ quantity: Quantity, _ claim: Claim?) {
    kind = claim.map { Kind($0.kind) } ?? .other
    range = min(quantity.mark.lowerBound, quantity.range.lowerBound)..<quantity.range.upperBound
    unit = Unit(quantity.unit)
    value = quantity.value
    quantum = quantity.quantum
    isExact = quantity.limit == .exact
    for term in claim?.terms ?? [] { add(term) }
    isElsewhere = claim?.isElsewhere ?? false
    year = claim?.year
  }

  private mutating func add(_ term: Term) {
    switch term {
    case .input(let id): inputs.append(id)
    case .measure(let id), .indicator(let id): if !indicators.contains(id) { indicators.append(id) }
    case .group: break
    case .total: isTotal = true
    }
  }
}

extension StatedName {
  init(_ mention: Mention) {
    range = mention.range
    for term in mention.terms {
      switch term {
      case .input(let id): inputs.append(id)
      case .measure(let id), .indicator(let id): indicators.append(id)
      case .group, .total: break
      }
    }
  }
}

extension StatedFigure.Kind {
  fileprivate init(_ kind: Claim.Kind) {
    self =
      switch kind {
      case .value: .value
      case .scored: .scored
      case .deducted: .deducted
      case .maximum: .maximum
      }
  }
}

extension StatedFigure.Unit {
  fileprivate init(_ unit: Quantity.Unit) {
    self =
      switch unit {
      case .yuan: .amount
      case .percent, .percentagePoints: .percent
      case .points: .points
      case .year, .calendar: .calendar
      case .count(let word): .count(word)
      case .none: .plain
      }
  }
}

extension Quantity {
  /// What one in the last printed place stands for: 100 元 in 19280.21万元.
  var quantum: Rational {
    let step = (0..<places).reduce(Rational.one) { step, _ in
      step.divided(by: Rational(10)) ?? step
    }
    return step * factor
  }
}
