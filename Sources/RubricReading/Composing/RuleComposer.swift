import Evaluation

/// Sorts a standard's clauses and puts one rule together, or says why there is none.
struct RuleComposer {
  let title: String
  let maximum: Rational
  private var numeric = NumericClauses()
  private var worded = WordedClauses()
  private var waivers: [(text: String, treatment: ApplicableRule.Treatment)] = []

  init(title: String, maximum: Rational) {
    self.title = title
    self.maximum = maximum
  }

  mutating func composition(of clauses: [Clause]) throws(Unread) -> Composition {
    for clause in clauses { try take(clause) }
    var composition = try combined()
    for waiver in waivers {
      composition.rule = .applicable(
        ApplicableRule(
          unless: nil, text: waiver.text, treatment: waiver.treatment,
          otherwise: composition.rule))
    }
    return composition
  }

  private mutating func take(_ clause: Clause) throws(Unread) {
    switch clause.content {
    case .range(let range, let award): numeric.ranges.append((range, award))
    case .perUnit(let per): numeric.units.append(per)
    case .formula(let formula, let lead): numeric.formulas.append((formula, lead))
    case .proportion(let isLoss, let lead): numeric.proportions.append((isLoss, lead))
    case .criterion(let text, let award):
      worded.criteria.append(
        .init(text: text, award: award, part: clause.part, hasMarker: clause.hasMarker))
    case .perEvent(let event):
      worded.events.append(event)
      worded.eventParts.append(clause.part)
    case .reward(let event): worded.rewards.append(event)
    case .part(let text): worded.parts.append(text)
    case .each(let points, let isLoss): worded.each.append((points, isLoss))
    case .otherwise(let award): worded.otherwise.append((award, clause.part))
    case .notApplicable(let text, let treatment): waivers.append((text, treatment))
    case .mostLost(let points): try limit(points)
    case .most(let points):
      guard points == nil || points == maximum else { throw Unread(ReadingWords.beyond) }
    case .base(let limit): numeric.base = limit
    case .stated(let points):
      guard points == maximum else { throw Unread(ReadingWords.stated) }
    case .counting(let counting): numeric.counting = counting
    case .floor: numeric.hasFloor = true
    case .definition, .note: break
    case .judgement: throw Unread(ReadingWords.combination)
    case .unknown(let text): throw Unread(ReadingWords.left(text))
    }
  }

  private mutating func limit(_ points: Rational) throws(Unread) {
    guard points <= maximum else { throw Unread(ReadingWords.beyond) }
    numeric.mostLost = points
    worded.mostLost = points
  }

  private mutating func combined() throws(Unread) -> Composition {
    if numeric.isEmpty {
      guard !worded.isEmpty else { throw Unread(ReadingWords.nothing) }
      guard numeric.counting == nil || !worded.events.isEmpty else {
        throw Unread(ReadingWords.combination)
      }
      return try WordedComposer(clauses: worded, title: title, maximum: maximum).composition()
    }
    if let composition = severalFigures() { return composition }
    if let several = try criteriaOfFigures() { return several }
    return try ofOneFigure()
  }

  private mutating func ofOneFigure() throws(Unread) -> Composition {
    guard worded.gains.isEmpty, worded.rewards.isEmpty, worded.each.isEmpty, worded.parts.isEmpty,
      worded.otherwise.count <= 1
    else { throw Unread(ReadingWords.combination) }
    numeric.otherwise = worded.otherwise.first?.award
    var composer = try NumericComposer(numeric, title: title, maximum: maximum)
    var composition = try composer.composition()
    worded.otherwise = []
    worded.mostLost = nil
    try Losses(worded, title: title, maximum: maximum).add(to: &composition)
    return composition
  }

  /// A formula of other figures than the indicator's own.
  private func severalFigures() -> Composition? {
    guard numeric.formulas.count == 1, numeric.ranges.isEmpty, numeric.units.isEmpty,
      numeric.proportions.isEmpty, worded.isEmpty, worded.otherwise.isEmpty,
      numeric.formulas[0].lead == nil
    else { return nil }
    let formula = numeric.formulas[0].formula
    guard !isOwn(formula.names) else { return nil }
    return formula.names.isEmpty
      ? nil : ScoreFormula(formula: formula, maximum: maximum).composition()
  }

  /// The one name means the indicator's value.
  private func isOwn(_ names: [String]) -> Bool {
    guard names.count == 1, let name = names.first else { return false }
    return Subject.plain(name).isEmpty || Subject.agree(name, title) || Figure.isRate(name)
  }

  /// Conditions on different values, each with its own points, are criteria.
  private func criteriaOfFigures() throws(Unread) -> Composition? {
    let names = Set(numeric.ranges.map { Subject.label($0.range.subject) })
    guard names.count > 1, names.allSatisfy({ !$0.isEmpty }), numeric.units.isEmpty,
      numeric.formulas.isEmpty, numeric.proportions.isEmpty
    else { return nil }
    let sorted = names.sorted { $0.count < $1.count }
    guard let longest = sorted.last, !sorted.allSatisfy({ Subject.agree($0, longest) }) else {
      return nil
    }
    throw Unread(ReadingWords.subjects)
  }
}
