import Evaluation

/// Makes one rule of criteria in words: a checklist, levels, points off.
struct WordedComposer {
  let clauses: WordedClauses
  let title: String
  let maximum: Rational

  func composition() throws(Unread) -> Composition {
    if !clauses.rewards.isEmpty { return try rewards() }
    if !clauses.each.isEmpty { return try listed() }
    guard clauses.parts.isEmpty else { throw Unread(ReadingWords.combination) }
    if clauses.gains.isEmpty { return try onlyLosses() }
    return try gains()
  }

  /// Criteria that give points: each by itself, or one of several levels.
  private func gains() throws(Unread) -> Composition {
    let points = clauses.gains.compactMap { $0.award.points(of: maximum) }
    let isBetween = clauses.gains.contains { if case .between = $0.award { true } else { false } }
    if isBetween { return try Levels(clauses, maximum).composition() }
    guard points.count == clauses.gains.count else { throw Unread(ReadingWords.combination) }
    // As one of many criteria the filler can answer it; alone it would be a rule half read.
    if points.contains(maximum), clauses.criteria.contains(where: \.comparesFigures) {
      throw Unread(ReadingWords.combination)
    }
    if points == [maximum] { return try single() }
    if points.contains(maximum) {
      guard clauses.events.isEmpty else { throw Unread(ReadingWords.combination) }
      return try Levels(clauses, maximum).composition()
    }
    guard points.reduce(.zero, +) == maximum else { throw Unread(ReadingWords.sum) }
    return try checklist()
  }

  /// One criterion gives all; what else is said takes from it.
  private func single() throws(Unread) -> Composition {
    let full = clauses.gains[0]
    if clauses.losses.isEmpty, clauses.events.isEmpty {
      guard !clauses.otherwise.contains(where: { $0.award != .zero }) else {
        return try Levels(clauses, maximum).composition()
      }
      guard !clauses.zeros.isEmpty || !clauses.otherwise.isEmpty else {
        throw Unread(ReadingWords.nothing)
      }
      let item = ChecklistRule.Item(
        id: "item1", text: full.text, points: Points(maximum))
      return Composition(rule: .checklist(ChecklistRule(items: [item])))
    }
    if clauses.events.isEmpty, clauses.losses.count == 1, !clauses.zeros.isEmpty {
      return try Levels(clauses, maximum).composition()
    }
    return try Losses(clauses, title: title, maximum: maximum).composition()
  }

  private func onlyLosses() throws(Unread) -> Composition {
    guard clauses.otherwise.isEmpty else { throw Unread(ReadingWords.combination) }
    return try Losses(clauses, title: title, maximum: maximum).composition()
  }

  /// Each criterion has its points; what is said behind one says what is without it.
  private func checklist() throws(Unread) -> Composition {
    let parts = clauses.gains.map(\.part)
    for (award, part) in clauses.otherwise {
      guard award == .zero, parts.contains(part) else { throw Unread(ReadingWords.combination) }
    }
    let items = clauses.gains.enumerated().map { index, gain in
      ChecklistRule.Item(
        id: ChecklistRule.Item.ID(rawValue: "item\(index + 1)"), text: gain.text,
        points: Points(gain.award.points(of: maximum) ?? .zero))
    }
    guard clauses.losses.isEmpty, clauses.eventParts.allSatisfy({ !parts.contains($0) }) else {
      throw Unread(ReadingWords.combination)
    }
    var composition = Composition(rule: .checklist(ChecklistRule(items: items)))
    var rest = clauses
    rest.criteria = try independentZeros(of: parts)
    try Losses(rest, title: title, maximum: maximum).add(to: &composition)
    return composition
  }

  /// Zeros that are not just the other side of one criterion.
  private func independentZeros(of parts: [Int]) throws(Unread) -> [WordedClauses.Criterion] {
    var independent: [WordedClauses.Criterion] = []
    for zero in clauses.zeros {
      let beside = parts.count { $0 == zero.part }
      if beside == 0 {
        independent.append(zero)
      } else if beside > 1 {
        throw Unread(ReadingWords.combination)
      }
    }
    return independent
  }

  /// 以上每符合一项得1分.
  private func listed() throws(Unread) -> Composition {
    guard clauses.each.count == 1, clauses.events.isEmpty, clauses.losses.isEmpty,
      clauses.gains.isEmpty, clauses.otherwise.isEmpty, !clauses.parts.isEmpty
    else { throw Unread(ReadingWords.combination) }
    let points = clauses.each[0].points
    guard points * Rational(clauses.parts.count) == maximum else { throw Unread(ReadingWords.sum) }
    let items = clauses.parts.enumerated().map { index, text in
      ChecklistRule.Item(
        id: ChecklistRule.Item.ID(rawValue: "item\(index + 1)"), text: text,
        points: Points(points))
    }
    var composition = Composition(rule: .checklist(ChecklistRule(items: items)))
    try Losses(clauses, title: title, maximum: maximum).add(to: &composition)
    return composition
  }

  /// 每完成一项得1分，最高5分.
  private func rewards() throws(Unread) -> Composition {
    guard clauses.rewards.count == 1, clauses.criteria.isEmpty, clauses.events.isEmpty,
      clauses.each.isEmpty, clauses.parts.isEmpty, clauses.otherwise.isEmpty,
      case .points(let points) = clauses.rewards[0].award, points > .zero, points <= maximum
    else { throw Unread(ReadingWords.combination) }
    let reward = clauses.rewards[0]
    guard reward.number == .one else { throw Unread(ReadingWords.combination) }
    let label = Losses.label(reward, title: title)
    let gained = Formula.binary(.name(label), .multiply, .written(points))
    var composition = Composition(
      rule: .target(
        TargetRule(actual: gained, target: .written(maximum), direction: .atLeast)))
    composition.ask(label, .count(unit: reward.thing))
    return composition
  }
}
