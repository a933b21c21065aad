import Evaluation

/// Takes a standard's tokens apart into clauses: what gathers in front of an award is its condition.
struct ClauseParser {
  let source: SourceText
  let title: String
  let maximum: Rational
  private(set) var clauses: [Clause] = []
  private var part = 0
  private var hasMarker = false
  /// What no award has taken yet.
  var pending: ArraySlice<Token> = []
  private var tokens: [Token] = []

  init(_ source: SourceText, title: String, maximum: Rational) {
    self.source = source
    self.title = title
    self.maximum = maximum
  }

  static func clauses(
    of source: SourceText, title: String, maximum: Rational
  ) -> [Clause] {
    var parser = ClauseParser(source, title: title, maximum: maximum)
    parser.run(Tokenizer.tokens(of: source))
    return parser.clauses
  }

  private mutating func run(_ all: [Token]) {
    tokens = all
    var index = 0
    pending = tokens[0..<0]
    while index < tokens.count {
      index = step(at: index)
    }
    endPart(at: tokens.count)
  }

  /// Takes the token, and gives the index of the next.
  private mutating func step(at index: Int) -> Int {
    let token = tokens[index]
    switch token.kind {
    case .stop:
      endPart(at: index)
      pending = tokens[(index + 1)..<(index + 1)]
      part += 1
      hasMarker = false
    case .marker:
      endPart(at: index)
      pending = tokens[(index + 1)..<(index + 1)]
      part += 1
      hasMarker = true
    case .award(let award): close(with: award, at: index)
    case .number(let value, .points) where isPlainSpan(at: index):
      closeSpan(to: value, at: index)
    case .number(let value, .points) where isPlainAward(at: index):
      close(with: value.isZero ? .zero : .points(value), at: index)
    case .maximum where isPlainMaximum(at: index): close(with: .full, at: index)
    case .proportion: closeProportion(isLoss: false, at: index)
    case .proportionalLoss: closeProportion(isLoss: true, at: index)
    case .scoreIs: return closeFormula(at: index)
    case .floor: add(.floor, at: index)
    case .most(let points): add(.most(points), at: index)
    case .mostLost(let points): add(.mostLost(points), at: index)
    case .counting(let counting): add(.counting(counting), at: index)
    case .judgement: closeJudgement(at: index)
    case .stated(let points): add(.stated(points), at: index)
    case .number, .comparison, .side, .inclusion, .dash, .every, .otherwise, .maximum, .sign,
      .comma, .colon, .enumeration, .text:
      pending = tokens[pending.startIndex..<(index + 1)]
    }
    return index + 1
  }

  /// 制度健全（2分）, 制度健全2分: points without a verb at the end of their phrase.
  private func isPlainAward(at index: Int) -> Bool {
    let before = pending.last
    if case .comparison? = before?.kind { return false }
    if case .sign(let sign)? = before?.kind, sign != "(" { return false }
    if case .dash? = before?.kind { return false }
    guard pending.contains(where: { !$0.isMark }) else { return false }
    guard index + 1 < tokens.count else { return true }
    switch tokens[index + 1].kind {
    case .stop, .comma, .marker, .floor, .most, .enumeration: return true
    case .sign(")"): return true
    default: return false
    }
  }

  /// 显著：8-10分.
  private func isPlainSpan(at index: Int) -> Bool {
    guard index >= 2, tokens[index - 1].kind == .dash, index - 2 >= pending.startIndex,
      case .number(_, let unit) = tokens[index - 2].kind
    else { return false }
    return (unit == .bare || unit == .points)
      && tokens[pending.startIndex..<(index - 2)].contains { !$0.isMark }
  }

  private mutating func closeSpan(to high: Rational, at index: Int) {
    guard case .number(let low, _) = tokens[index - 2].kind else { return }
    pending = tokens[pending.startIndex..<(index - 2)]
    close(with: .between(min(low, high), max(low, high)), at: index)
  }

  /// ≥95%，满分: the maximum at the end of its phrase.
  private func isPlainMaximum(at index: Int) -> Bool {
    guard source.text(tokens[index].range) == "满分", pending.contains(where: { !$0.isMark }) else {
      return false
    }
    if case .sign? = pending.last?.kind { return false }
    guard index + 1 < tokens.count else { return true }
    switch tokens[index + 1].kind {
    case .stop, .comma, .marker, .every: return true
    default: return false
    }
  }

  mutating func add(_ content: Clause.Content, at index: Int) {
    let start = PerParser.trimmed(pending).first?.range.lowerBound
    // What stood in front and is not part of it must not get lost.
    let rest = PerParser.trimmed(pending)
    let text = rest.count == 1 ? rest.first?.text : nil
    let isPlain = text.map { Fillers.plain.contains($0) || Subject.isPart($0, of: title) } ?? false
    if !rest.isEmpty, !isPlain { leave(rest) }
    let end = tokens[min(index, tokens.count - 1)].range
    append(content, (rest.isEmpty ? end.lowerBound : start ?? end.lowerBound)..<end.upperBound)
    pending = tokens[(index + 1)..<(index + 1)]
  }

  mutating func append(_ content: Clause.Content, _ range: Range<Int>) {
    clauses.append(Clause(content: content, part: part, hasMarker: hasMarker, range: range))
  }

  /// Closes a condition and its award.
  private mutating func close(with award: Award, at index: Int) {
    defer { pending = tokens[(index + 1)..<(index + 1)] }
    peelDefinitions()
    let condition = PerParser.trimmed(pending)
    let start = condition.first?.range.lowerBound ?? tokens[index].range.lowerBound
    append(content(condition, award), start..<tokens[index].range.upperBound)
  }

  private mutating func closeProportion(isLoss: Bool, at index: Int) {
    defer { pending = tokens[(index + 1)..<(index + 1)] }
    peelDefinitions()
    let condition = PerParser.trimmed(pending)
    let start = condition.first?.range.lowerBound ?? tokens[index].range.lowerBound
    let range = start..<tokens[index].range.upperBound
    let text = PerParser.text(condition)
    if condition.isEmpty || text.map({ Fillers.leads.contains($0) }) ?? false {
      append(.proportion(isLoss: isLoss, lead: nil), range)
    } else if condition.first?.kind == .otherwise, condition.count == 1 {
      append(.proportion(isLoss: isLoss, lead: nil), range)
    } else if let lead = RangeParser.range(condition) {
      append(.proportion(isLoss: isLoss, lead: lead), range)
    } else {
      append(.unknown(source.text(range)), range)
    }
  }

  /// 得分=…, up to the end of the phrase.
  private mutating func closeFormula(at index: Int) -> Int {
    peelDefinitions()
    let condition = PerParser.trimmed(pending)
    var end = index + 1
    while end < tokens.count, !isFormulaEnd(end) { end += 1 }
    let start = condition.first?.range.lowerBound ?? tokens[index].range.lowerBound
    let range = start..<tokens[end - 1].range.upperBound
    let text = PerParser.text(condition)
    let lead = condition.isEmpty ? nil : RangeParser.range(condition)
    let isPlain =
      condition.isEmpty || lead != nil
      || condition.first?.kind == .otherwise
        && condition.count == 1
      || text.map { Fillers.leads.contains($0) || Subject.agree($0, title) } ?? false
    if isPlain, let formula = ScoreExpression.formula(tokens[(index + 1)..<end], maximum: maximum) {
      append(.formula(formula, lead: lead), range)
    } else {
      append(.unknown(source.text(range)), range)
    }
    pending = tokens[end..<end]
    return end
  }

  private func isFormulaEnd(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .stop, .comma, .marker, .most, .floor, .award, .colon, .proportion: true
    case .sign("("):
      if index + 1 < tokens.count, case .most = tokens[index + 1].kind { true } else { false }
    default: false
    }
  }

  private mutating func closeJudgement(at index: Int) {
    let condition = PerParser.trimmed(pending)
    let start = condition.first?.range.lowerBound ?? tokens[index].range.lowerBound
    append(.judgement, start..<tokens[index].range.upperBound)
    pending = tokens[(index + 1)..<(index + 1)]
  }

  mutating func leave(_ rest: ArraySlice<Token>) {
    guard let range = PerParser.range(rest) else { return }
    append(leftover(rest), range)
  }

  private mutating func endPart(at index: Int) {
    peelDefinitions(isEnd: true)
    let rest = PerParser.trimmed(pending)
    guard !rest.isEmpty else { return }
    leave(rest)
  }

  /// A list's part without points of its own.
  var isListPart: Bool { hasMarker }
}
