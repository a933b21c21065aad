/// No points while the condition holds (一票否决), else what the other rule gives.
public struct ZeroIfRule: Hashable, Sendable {
  public var condition: Formula
  /// The condition in words.
  public var text: String
  public var otherwise: Rule

  public init(condition: Formula, text: String, otherwise: Rule) {
    self.condition = condition
    self.text = text
    self.otherwise = otherwise
  }
}

extension ZeroIfRule: RuleKind {
  var rule: Rule { .zeroIf(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    switch inputs.evaluator.truth(condition) {
    case .final(true): Outcome(points: .final(.zero), verdict: .zeroed)
    case .final(false): otherwise.outcome(inputs)
    case .provisional(_, let missing), .unknown(let missing): .open(missing)
    case .undefined(let reason): Outcome(points: .undefined(reason), verdict: .open)
    }
  }

  var inner: Rule? { otherwise }

  func mapInner(_ change: (Rule) -> Rule) -> ZeroIfRule {
    var mapped = self
    mapped.otherwise = change(otherwise)
    return mapped
  }

  var formulas: [Formula] { [condition] + otherwise.formulas }

  func mapFormulas(_ change: (Formula) -> Formula) -> ZeroIfRule {
    var mapped = mapInner { $0.mapFormulas(change) }
    mapped.condition = change(condition)
    return mapped
  }

  func deciding(
    _ answer: Answer, _ evaluator: any FormulaReader
  ) -> (formulas: [Formula], needsMeasure: Bool) {
    if evaluator.truth(condition).finalValue == true { return ([condition], false) }
    let inner = otherwise.kind.deciding(answer, evaluator)
    return ([condition] + inner.formulas, inner.needsMeasure)
  }

  func words(_ frame: RuleFrame) -> [String] {
    ["\(text)（\(condition.text(frame.label))）的，不得分；否则："] + otherwise.kind.words(frame)
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] {
    [StandardLine(text, "0 分")] + otherwise.kind.lines(frame)
  }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    [.applying(verdict == .zeroed)] + otherwise.kind.marks(verdict)
  }
}
