/// Fills sentence patterns from one report: the program's own words (数字成文).
///
/// A class for the same reason as `Evaluator`: it is handed to each gap and each name of a formula.
public final class SentenceWriter {
  let rubric: Rubric
  let report: Report
  let scorecard: Scorecard
  let evaluator: Evaluator
  /// Names of what is not there because it is held back, and not because nobody filled it in.
  private let withheld: Set<String>
  /// The scorecard is that of this very report, which a report with figures held back has not.
  private let isScored: Bool

  /// - Parameters:
  ///   - rubric: What is asked for.
  ///   - report: What was filled in, without the figures that are held back.
  ///   - scorecard: What the whole report comes to.
  ///   - facts: Those figures; sentences say 不予公开 in their place.
  public init(
    _ rubric: Rubric, _ report: Report, _ scorecard: Scorecard,
    withholding facts: Set<Fact.ID> = []
  ) {
    self.rubric = rubric
    self.report = report
    self.scorecard = scorecard
    evaluator = Evaluator(rubric, report)
    withheld = facts.isEmpty ? [] : rubric.labels(dependingOn: facts)
    isScored = false
  }

  /// Takes from the score book what is known already, so that little is left to compute.
  public init(_ rubric: Rubric, _ report: Report, _ book: ScoreBook) {
    self.rubric = rubric
    self.report = report
    scorecard = book.scorecard
    evaluator = book.evaluator(rubric, report)
    withheld = []
    isScored = true
  }

  public convenience init(_ rubric: Rubric, _ report: Report) {
    self.init(rubric, report, rubric.score(report))
  }

  /// The report's title.
  public var title: String { fill(rubric.wording.title) }

  /// The cover's lines.
  public var cover: [String] { rubric.wording.cover.map { fill($0) } }

  /// A section's printed paragraphs.
  public func paragraphs(of section: Section) -> [String] {
    guard let body = section.body else { return [] }
    return body.paragraphs.flatMap { pattern -> [String] in
      if pattern.parts == [.gap(.items)] { return items(of: section.id, body) }
      return fill(pattern, section: section.id).paragraphs
    }
  }

  /// An indicator's printed paragraphs.
  public func paragraphs(of indicator: Indicator) -> [String] {
    fill(rubric.wording.indicator, indicator: indicator).paragraphs
  }

  /// The program's own sentence on an indicator; empty while its figures are not complete.
  public func sentence(of indicator: Indicator) -> String {
    guard let pattern = indicator.sentence, let score = scorecard[indicator.id],
      score.standing == .computed
    else { return "" }
    return fill(pattern, indicator: indicator)
  }

  /// `结转结余率=537,762.26÷(1,516,017.00+192,802,080.44)×100%=0.28%`, if it can be computed.
  public func calculation(of indicator: Indicator) -> String? {
    guard let measure = indicator.chosen(report.answers[indicator.id]).measure,
      let value = value(of: measure, indicator.id)
    else { return nil }
    let result = measure.format.text(value)
    // Written into one text with room for all: each growth would copy what is there.
    var text = measure.label
    text.reserveCapacity(SentenceWriter.usualBytes)
    text += "="
    if measure.formula.isComposed {
      let isFactored = measure.formula.isSum && !measure.format.printedFactor.isEmpty
      if isFactored { text += "(" }
      text += substituted(measure.formula)
      if isFactored { text += ")" }
      text += measure.format.printedFactor
      text += "="
    }
    text += result
    return text
  }

  /// Most sentences are shorter.
  static let usualBytes = 512

  /// What the measure comes to; scoring has computed it already.
  private func value(of measure: Measure, _ indicator: Indicator.ID) -> Rational? {
    if isScored, let score = scorecard[indicator] { return score.value.finalValue }
    return evaluator.number(measure.formula).finalValue
  }

  private func items(of section: Section.ID, _ body: SectionBody) -> [String] {
    let numbering = body.list?.numbering ?? .circled
    let items = report.lists[section] ?? []
    return items.enumerated().map { numbering.text($0 + 1) + $1 }
  }
}

extension SentenceWriter {
  /// The formula with digits in place of names, lists written out as sums of their figures.
  func substituted(_ formula: Formula) -> String {
    formula.writtenOut { figures(named: $0) }.substituted { name in inputText(named: name) }
  }

  private func figures(named name: String) -> [Formula.Figure]? {
    guard case .fact(let fact)? = rubric.input(named: name),
      case .value(.numbers(let figures))? = report.facts[fact.id]
    else { return nil }
    return figures.map { figure in
      Formula.Figure(value: figure.exact, text: FactValue.number(figure).text(as: fact.kind))
    }
  }

  /// The digits of a fact or derived value in a printed computation.
  func inputText(named name: String) -> String {
    // Figures first, without the input itself, which is many words to copy.
    if case .fact(let id, let kind) = rubric.index.operands[name],
      case .value(let value) = report.facts[id]
    {
      return value.text(as: kind) + (kind == .percentage ? "%" : "")
    }
    guard let input = rubric.input(named: name) else { return name }
    switch input {
    case .fact(let fact): return blank(fact.label)
    case .derived(let value):
      guard let number = evaluator.number(value.formula).finalValue else {
        return blank(value.label)
      }
      return value.format.digits(number)
    }
  }

  /// What stands in print where something has not been filled in.
  func blank(_ label: String) -> String {
    withheld.contains(label) ? "〔不予公开〕" : "〔\(label)未填〕"
  }
}

extension Rubric {
  /// Labels of the facts, and of all that is computed from one of them.
  fileprivate func labels(dependingOn facts: Set<Fact.ID>) -> Set<String> {
    var names = Set(facts.map(\.rawValue))
    var count = 0
    while count < names.count {
      count = names.count
      names.formUnion(
        derived.filter { !names.isDisjoint(with: $0.formula.names) }.map(\.id.rawValue))
    }
    let inputs = names.compactMap { input(named: $0)?.label }
    let measures = indicators.flatMap { [$0] + $0.alternatives }.compactMap(\.measure)
      .filter { !names.isDisjoint(with: $0.formula.names) }
    return Set(inputs + measures.map(\.label))
  }
}

extension Formula {
  /// It is more than a single input.
  public var isComposed: Bool {
    switch self {
    case .name, .number: false
    case .negated, .binary, .not, .call: true
    }
  }

  /// Its outermost operation is a sum or difference.
  fileprivate var isSum: Bool {
    switch self {
    case .binary(_, let operation, _): operation == .add || operation == .subtract
    case .name, .number, .negated, .not, .call: false
    }
  }
}

extension String {
  /// The lines that hold more than blanks, without the blanks that a typist begins a paragraph with:
  /// the printing indents it.
  var paragraphs: [String] {
    unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0).withoutIndent }
      .filter { !$0.isEmpty }
  }

  var withoutIndent: String {
    first?.isWhitespace == true ? String(drop(while: \.isWhitespace)) : self
  }
}
