import Evaluation

/// Points off by the unit: 每低于1个百分点扣0.5分.
extension NumericComposer {
  mutating func deductions() throws(Unread) -> Rule {
    guard clauses.otherwise == nil else { throw Unread(ReadingWords.combination) }
    let full = try fullRange()
    let zeros = clauses.ranges.filter { $0.award == .zero }.map(\.range)
    guard clauses.ranges.count == zeros.count + (full == nil ? 0 : 1) else {
      throw Unread(ReadingWords.combination)
    }
    var parts: [DeductionRule] = []
    for per in clauses.units { parts += try deduction(per, full) }
    if clauses.ranges.contains(where: \.range.isOfSize) {
      guard parts.count == 1, parts[0].direction == .above, zeros.isEmpty else {
        throw Unread(ReadingWords.combination)
      }
      parts[0].isAbsolute = true
    }
    guard let first = parts.first, parts.count <= 2 else { throw Unread(ReadingWords.combination) }
    var rule = Rule.deduction(first)
    if parts.count == 2 { rule = try twoSided(first, parts[1]) }
    try checkLeads(zeros)
    for zero in zeros { rule = try zeroed(rule, zero, parts) }
    return rule
  }

  /// The one range that gives everything.
  private func fullRange() throws(Unread) -> ValueRange? {
    let full = clauses.ranges.filter { $0.award.points(of: maximum) == maximum }.map(\.range)
    guard full.count <= 1 else { throw Unread(ReadingWords.combination) }
    return full.first
  }

  private mutating func deduction(
    _ per: PerUnit, _ full: ValueRange?
  ) throws(Unread) -> [DeductionRule] {
    guard let lost = per.award.lost(of: maximum), lost > .zero, per.unit > .zero else {
      throw Unread(ReadingWords.combination)
    }
    let sides = try directions(per, full)
    var parts: [DeductionRule] = []
    for direction in sides {
      parts.append(
        DeductionRule(
          threshold: try threshold(per, full, direction), unit: per.unit,
          pointsPerUnit: Points(lost), counting: counting(), direction: direction,
          isAbsolute: false, floor: Points(clauses.mostLost.map { maximum - $0 } ?? .zero)))
    }
    // On both sides of nought it is the size alone that counts.
    guard parts.count == 2, parts.allSatisfy(\.threshold.isZero), var above = parts.first else {
      return parts
    }
    above.isAbsolute = true
    return [above]
  }

  private mutating func counting() -> DeductionRule.Counting {
    if let said = clauses.counting { return said }
    if !assumptions.contains(ReadingWords.assumedCounting), figure.kind == .percentage {
      assumptions.append(ReadingWords.assumedCounting)
    }
    return .full
  }

  private func directions(
    _ per: PerUnit, _ full: ValueRange?
  ) throws(Unread) -> [DeductionRule.Direction] {
    let leading = per.lead.flatMap(NumericComposer.side)
    let opposite = full.flatMap(NumericComposer.sideBeyond)
    switch per.direction {
    case .above:
      guard leading != .below, opposite != .below else { throw Unread(ReadingWords.direction) }
      return [.above]
    case .below:
      guard leading != .above, opposite != .above else { throw Unread(ReadingWords.direction) }
      return [.below]
    case .both:
      guard leading == nil else { return [leading].compactMap { $0 } }
      if let opposite { return [opposite] }
      return [.above, .below]
    case nil:
      guard let side = leading ?? opposite else { throw Unread(ReadingWords.direction) }
      guard leading == nil || opposite == nil || leading == opposite else {
        throw Unread(ReadingWords.direction)
      }
      return [side]
    }
  }

  /// A range below 95% loses downwards from there.
  private static func side(_ lead: ValueRange) -> DeductionRule.Direction? {
    switch (lead.lower, lead.upper) {
    case (nil, _?): .below
    case (_?, nil): .above
    case (nil, nil), (_?, _?): nil
    }
  }

  /// Where all points are given from 95% up, they are lost below.
  private static func sideBeyond(_ full: ValueRange) -> DeductionRule.Direction? {
    switch (full.lower, full.upper) {
    case (nil, _?): .above
    case (_?, nil): .below
    case (nil, nil), (_?, _?): nil
    }
  }

  private func threshold(
    _ per: PerUnit, _ full: ValueRange?, _ direction: DeductionRule.Direction
  ) throws(Unread) -> Rational {
    let leading = direction == .above ? per.lead?.lower : per.lead?.upper
    let beyond = direction == .above ? full?.upper : full?.lower
    let values = [
      per.threshold?.value, leading?.value, beyond?.value, clauses.base?.value,
    ].compactMap { $0 }
    guard !per.isOfTarget || clauses.base != nil else { throw Unread(ReadingWords.threshold) }
    guard let value = values.first else { throw Unread(ReadingWords.threshold) }
    guard values.allSatisfy({ $0 == value }) else { throw Unread(ReadingWords.threshold) }
    return value
  }

  /// The second takes its points off what the first leaves.
  private func twoSided(_ first: DeductionRule, _ second: DeductionRule) throws(Unread) -> Rule {
    guard first.direction != second.direction, first.floor == .zero else {
      throw Unread(ReadingWords.combination)
    }
    let value = Formula.name(figure.label)
    let bound = Formula.written(second.threshold, as: .percent)
    let beyond: Formula =
      second.direction == .above
      ? .binary(value, .subtract, bound) : .binary(bound, .subtract, value)
    let units = Formula.binary(beyond, .divide, .written(second.unit, as: .percent))
    let count: Formula =
      switch second.counting {
      case .full: .call(.floor, [units])
      case .begun: .call(.ceil, [units])
      case .linear: units
      }
    return .penalty(
      PenaltyRule(
        first: .deduction(first),
        penalties: [
          .init(
            text: second.direction == .above ? "超出上限的部分" : "低于下限的部分", count: count,
            points: second.pointsPerUnit)
        ]))
  }

  /// A lead that ends on its far side needs a line beyond.
  private func checkLeads(_ zeros: [ValueRange]) throws(Unread) {
    for lead in clauses.units.compactMap(\.lead) {
      guard let lower = lead.lower, let upper = lead.upper else { continue }
      let isMet = zeros.contains { zero in
        zero.upper?.value == lower.value || zero.lower?.value == upper.value
      }
      guard isMet else { throw Unread(ReadingWords.combination) }
    }
  }

  private mutating func zeroed(
    _ rule: Rule, _ zero: ValueRange, _ parts: [DeductionRule]
  ) throws(Unread) -> Rule {
    guard !zero.isPoint, (zero.lower == nil) != (zero.upper == nil) else {
      throw Unread(ReadingWords.combination)
    }
    var zero = zero
    for lead in clauses.units.compactMap(\.lead) {
      zero = NumericComposer.settled(zero, beside: lead)
    }
    // What gives nothing must lie beyond where points begin to be lost.
    let isBeyond = parts.contains { part in
      switch part.direction {
      case .below: zero.upper.map { $0.value <= part.threshold } ?? false
      case .above: zero.lower.map { $0.value >= part.threshold } ?? false
      }
    }
    let other = zero.upper == nil ? zero.lower : zero.upper
    guard isBeyond || parts.count == 1 && isOpposite(zero, parts[0]), let other else {
      throw Unread(ReadingWords.combination)
    }
    guard let condition = zero.condition(on: figure.label) else {
      throw Unread(ReadingWords.combination)
    }
    _ = other
    return .zeroIf(ZeroIfRule(condition: condition, text: text(of: zero), otherwise: rule))
  }

  /// 超过100%不得分 beside 每低于1%扣1分: the other side of the threshold.
  private func isOpposite(_ zero: ValueRange, _ part: DeductionRule) -> Bool {
    switch part.direction {
    case .below:
      zero.lower.map { $0.value > part.threshold || !$0.isClosed && $0.value == part.threshold }
        ?? false
    case .above:
      zero.upper.map { $0.value < part.threshold || !$0.isClosed && $0.value == part.threshold }
        ?? false
    }
  }

  /// The bound that both have belongs to the lead where it says so.
  private static func settled(_ zero: ValueRange, beside lead: ValueRange) -> ValueRange {
    var zero = zero
    if let upper = zero.upper, let lower = lead.lower, upper.value == lower.value,
      lower.force == .explicit || upper.force == .law && lower.force == .law
    {
      zero.upper?.isClosed = !lower.isClosed
    }
    if let lower = zero.lower, let upper = lead.upper, lower.value == upper.value,
      upper.force == .explicit || lower.force == .law && upper.force == .law
    {
      zero.lower?.isClosed = !upper.isClosed
    }
    return zero
  }

  func text(of range: ValueRange) -> String {
    let words = { (value: Rational) in figure.format.shown(value) }
    let low = range.lower.map { ($0.isClosed ? "不低于" : "高于") + words($0.value) }
    let high = range.upper.map { ($0.isClosed ? "不高于" : "低于") + words($0.value) }
    return figure.label + [low, high].compactMap { $0 }.joined(separator: "且")
  }
}
