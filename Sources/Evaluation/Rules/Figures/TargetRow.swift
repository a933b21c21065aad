/// One target, one result, as far as they are known.
struct TargetRow {
  var actual: Computed<Rational>
  var target: Computed<Rational>
  var direction = TargetRule.Direction.atLeast

  /// Points for the share of rows that reach their targets, less what excess costs.
  static func outcome(_ rows: [TargetRow], _ limit: OverLimit?, _ maximum: Points) -> Outcome {
    guard !rows.isEmpty else { return .undefined(.emptyList) }
    if let reason = rows.compactMap({ $0.target.undefined ?? $0.actual.undefined }).first {
      return .undefined(reason)
    }
    let missing = rows.reduce([]) { $0.union($1.target.missing).union($1.actual.missing) }
    guard missing.isEmpty else { return .open(missing) }
    let results = rows.map { $0.result(limit) }
    let reached = results.count { $0.isReached }
    let share = Rational(reached, over: rows.count) ?? .zero
    let points = maximum * share - results.map(\.lost).sum
    return Outcome(points: .final(max(points, .zero)), verdict: .parts(results.map(\.isReached)))
  }

  private func result(_ limit: OverLimit?) -> (isReached: Bool, lost: Points) {
    guard let actual = actual.finalValue, let target = target.finalValue,
      direction.isMet(actual, target: target)
    else { return (false, .zero) }
    guard let limit, limit.isExceeded(actual, target: target) else { return (true, .zero) }
    return switch limit.consequence {
    case .missed: (false, .zero)
    case .deducted(let points): (true, points)
    }
  }
}
