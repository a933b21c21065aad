extension Rule {
  /// The marks of the rule's lines in their order, for what the rule gave.
  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    switch self {
    case .judged, .ratio, .deduction, .target, .linear, .own, .unscored: []
    case .bands(let rule): rule.bands.indices.map { .applying(verdict == .band($0)) }
    case .choice(let rule): rule.options.map { _ in .none }
    case .applicable(let rule):
      [.applying(verdict == .notApplicable(rule.treatment))] + rule.otherwise.marks(verdict)
    case .penalty(let rule):
      rule.first.marks(verdict.beforePenalties) + rule.penalties.map { _ in .none }
    case .reached(let rule): verdict.marks(ofParts: rule.items.count)
    case .checklist(let rule): verdict.marks(ofParts: rule.items.count)
    case .tests(let rule): verdict.marks(ofParts: rule.tests.count)
    case .steps(let rule): rule.steps.indices.map { .applying(verdict == .step($0)) }
    case .zeroIf(let rule): [.applying(verdict == .zeroed)] + rule.otherwise.marks(verdict)
    }
  }
}

extension StandardLine.Mark {
  fileprivate static func applying(_ applies: Bool) -> StandardLine.Mark {
    applies ? .applies : .none
  }
}

extension Outcome.Verdict {
  fileprivate var beforePenalties: Outcome.Verdict {
    if case .penalized(let first, _, _) = self { first } else { self }
  }

  fileprivate func marks(ofParts count: Int) -> [StandardLine.Mark] {
    guard case .parts(let results) = self else { return Array(repeating: .none, count: count) }
    return results.map { result in result.map { $0 ? .applies : .fails } ?? .none }
  }
}
