import Evaluation

/// Reads a scoring standard as a rule of the machine (评分标准 → 评分规则).
///
/// Tokens, phrases, clauses, a rule. Nothing is guessed: what is left over or ambiguous makes the
/// rule one that a person judges, with the words beside it.
public struct RuleReader: Sendable {
  public init() {}

  public func read(_ standard: Standard) -> RuleReading {
    let source = SourceText(standard.text)
    let maximum = standard.maximum.exact
    guard maximum > .zero else {
      return judged(standard, [], source, .left, [ReadingWords.noMaximum])
    }
    let clauses = ClauseParser.clauses(of: source, title: standard.title, maximum: maximum)
    guard !clauses.isEmpty else {
      return judged(standard, clauses, source, .left, [ReadingWords.empty])
    }
    if clauses.contains(where: { $0.content == .judgement }) {
      return judged(standard, clauses, source, .judged, [])
    }
    do throws(Unread) {
      var composer = RuleComposer(title: standard.title, maximum: maximum)
      return reading(try composer.composition(of: clauses), clauses, source)
    } catch {
      return judged(standard, clauses, source, .left, reasons(clauses) ?? [error.reason])
    }
  }

  private func reasons(_ clauses: [Clause]) -> [String]? {
    let unknown: [String] = clauses.compactMap { clause in
      guard case .unknown(let text) = clause.content, !text.isEmpty else { return nil }
      return ReadingWords.left(text)
    }
    return unknown.isEmpty ? nil : unknown
  }

  private func reading(
    _ composition: Composition, _ clauses: [Clause], _ source: SourceText
  ) -> RuleReading {
    RuleReading(
      standing: .understood, rule: composition.rule, measure: composition.measure,
      inputs: composition.inputs, passages: passages(clauses, source), reasons: [],
      assumptions: composition.assumptions, definitions: definitions(clauses))
  }

  private func judged(
    _ standard: Standard, _ clauses: [Clause], _ source: SourceText,
    _ standing: RuleReading.Standing, _ reasons: [String]
  ) -> RuleReading {
    RuleReading(
      standing: standing, rule: .judged(JudgedRule(step: RuleReader.step(of: standard.maximum))),
      measure: nil, inputs: [], passages: passages(clauses, source), reasons: reasons,
      assumptions: [], definitions: definitions(clauses))
  }

  /// Half points where they reach the maximum, else as fine as points are entered.
  static func step(of maximum: Points) -> Points {
    let steps = [(1, 2), (1, 10), (1, 100)].compactMap { Rational($0.0, over: $0.1) }
    let fitting = steps.first { maximum.exact.divided(by: $0)?.isWhole ?? false }
    return Points(fitting ?? steps.last ?? .one)
  }

  private func passages(_ clauses: [Clause], _ source: SourceText) -> [RuleReading.Passage] {
    clauses.map { clause in
      RuleReading.Passage(
        range: source.place(clause.range), text: source.text(clause.range),
        role: ReadingWords.role(of: clause.content))
    }
  }

  private func definitions(_ clauses: [Clause]) -> [RuleReading.Definition] {
    clauses.compactMap { clause in
      guard case .definition(let name, let formula?) = clause.content else { return nil }
      return RuleReading.Definition(name: name, formula: formula)
    }
  }
}
