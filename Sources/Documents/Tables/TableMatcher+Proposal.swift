public import Evaluation

extension TableMatcher {
  /// What all that was taken comes to, beside what the report has.
  public func proposal(for report: Report) -> TableProposal {
    var proposal = proposal
    for fact in rubric.facts {
      guard let found = places[fact.id] else { continue }
      settle(fact, TableMatcher.best(found), report, &proposal)
    }
    return proposal
  }

  /// Those that fit best; what there is a doubt about counts only where there is nothing else.
  private static func best(_ found: [FoundFigure]) -> [FoundFigure] {
    let certain = found.filter { $0.doubt == nil }
    let pool = certain.isEmpty ? found : certain
    let best = pool.map(\.fit).max()
    return pool.filter { $0.fit == best }
  }

  private func settle(
    _ fact: Fact, _ found: [FoundFigure], _ report: Report, _ proposal: inout TableProposal
  ) {
    var choices: [TableProposal.Change] = []
    for figure in found {
      let readings = figure.changes(of: fact, from: report.facts[fact.id])
      if readings.isEmpty { proposal.unreadable.append(figure.origin) }
      choices += readings.filter { new in !choices.contains { $0.new == new.new } }
    }
    guard let first = choices.first else { return }
    let reason = found.lazy.compactMap { $0.reason(of: fact) }.first
    if choices.count == 1, first.old == .value(first.new) {
      proposal.same.append(fact.id)
    } else if choices.count > 1 || reason != nil {
      proposal.questions.append(
        .init(fact: fact.id, reason: reason ?? .severalPlaces, choices: choices))
    } else {
      proposal.changes.append(first)
    }
  }
}
