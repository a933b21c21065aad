extension Evaluator {
  /// For each input of a cap the nearest value that changes the total (解除封顶还差多少).
  func nearestChanges(forCap id: TotalCap.ID) -> [NearestChange] {
    guard let cap = rubric.options.caps.first(where: { $0.id == id }) else { return [] }
    let total = rubric.score(report).total
    let bounds = cap.steps.flatMap { [$0.range.lower, $0.range.upper].compactMap { $0?.value } }
    let turns = bounds.map { TurningPoint(formula: cap.measure.formula, value: $0) }
    return facts(behind: [cap.measure.formula]).filter { !$0.isGiven }.compactMap { fact in
      changes(of: fact, at: turns, from: total).filter { $0.points > total }.nearest
    }
  }

  private func changes(
    of fact: Fact, at turns: [TurningPoint], from before: Points
  ) -> [NearestChange] {
    guard case .value(.number(let current)) = report.facts[fact.id] else { return [] }
    return candidates(for: fact, turns).map { target in
      var changed = report
      changed.facts[fact.id] = .value(.number(target))
      return NearestChange(
        fact: fact, current: current, target: target, points: rubric.score(changed).total,
        before: before)
    }
  }
}
