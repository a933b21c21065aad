/// Another rule, unless the indicator does not apply to the unit (不适用).
///
/// It does not apply while `unless` holds, or where the filler says so and gives the reason.
public struct ApplicableRule: Hashable, Sendable {
  /// What an indicator that does not apply is worth.
  public enum Treatment: String, Hashable, Sendable, CaseIterable {
    case full
    /// Left out, the rest rescaled to the declared total (剔除后折算).
    case leftOut = "left_out"
    case zero
  }

  /// The condition, if figures decide: `在建项目数 = 0`.
  public var unless: Formula?
  /// The condition in words.
  public var text: String
  public var treatment: Treatment
  public var otherwise: Rule

  public init(unless: Formula?, text: String, treatment: Treatment, otherwise: Rule) {
    self.unless = unless
    self.text = text
    self.treatment = treatment
    self.otherwise = otherwise
  }
}

extension ApplicableRule: RuleKind {
  var rule: Rule { .applicable(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    if !inputs.answer.notApplicable.isBlank { return notApplicable(inputs) }
    guard let unless else { return otherwise.outcome(inputs) }
    return switch inputs.evaluator.truth(unless) {
    case .final(true): notApplicable(inputs)
    case .final(false): otherwise.outcome(inputs)
    case .provisional(_, let missing), .unknown(let missing): .open(missing)
    case .undefined(let reason): .undefined(reason)
    }
  }

  private func notApplicable(_ inputs: RuleInputs) -> Outcome {
    let points: Points =
      switch treatment {
      case .full: inputs.maximum
      case .leftOut, .zero: .zero
      }
    return Outcome(points: .final(points), verdict: .notApplicable(treatment))
  }

  var inner: Rule? { otherwise }

  func mapInner(_ change: (Rule) -> Rule) -> ApplicableRule {
    var mapped = self
    mapped.otherwise = change(otherwise)
    return mapped
  }

  var formulas: [Formula] { [unless].compactMap { $0 } + otherwise.formulas }

  func mapFormulas(_ change: (Formula) -> Formula) -> ApplicableRule {
    var mapped = mapInner { $0.mapFormulas(change) }
    mapped.unless = unless.map(change)
    return mapped
  }

  func deciding(
    _ answer: Answer, _ evaluator: any FormulaReader
  ) -> (formulas: [Formula], needsMeasure: Bool) {
    if !answer.notApplicable.isBlank { return ([], false) }
    let condition = [unless].compactMap { $0 }
    if unless.map({ evaluator.truth($0).finalValue }) == true { return (condition, false) }
    let inner = otherwise.kind.deciding(answer, evaluator)
    return (condition + inner.formulas, inner.needsMeasure)
  }

  func words(_ frame: RuleFrame) -> [String] {
    let condition =
      unless.map { "（\($0.text(frame.label))，或填报单位写明不适用理由）" } ?? "（填报单位写明不适用理由）"
    return ["\(text)\(condition)的，\(treatment.title)；否则："] + otherwise.kind.words(frame)
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] {
    [StandardLine(text, treatment.title)] + otherwise.kind.lines(frame)
  }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    [.applying(verdict == .notApplicable(treatment))] + otherwise.kind.marks(verdict)
  }
}

extension ApplicableRule.Treatment {
  /// As the screens and documents say it.
  public var title: String {
    switch self {
    case .full: "得满分"
    case .leftOut: "不计入总分，其余指标按比例折算"
    case .zero: "不得分"
    }
  }
}
