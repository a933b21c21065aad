import Evaluation

/// Points that follow the value: 得分=完成率×分值, 按比例得分.
extension NumericComposer {
  mutating func following() throws(Unread) -> Rule {
    guard clauses.formulas.count + clauses.proportions.count == 1 else {
      throw Unread(ReadingWords.combination)
    }
    let full = clauses.ranges.filter { $0.award.points(of: maximum) == maximum }.map(\.range)
    var zeros = clauses.ranges.filter { $0.award == .zero }.map(\.range)
    guard full.count <= 1, zeros.count <= 1, full.count + zeros.count == clauses.ranges.count else {
      throw Unread(ReadingWords.combination)
    }
    let lead = clauses.formulas.first?.lead ?? clauses.proportions.first?.lead
    let line = try self.line(full.first)
    if let otherwise = clauses.otherwise { zeros = try remaining(otherwise, lead, zeros) }
    try check(lead, full.first, zeros.first, line)
    return try joined(line, full.first, zeros.first, lead)
  }

  /// Points by the value alone.
  private func line(_ full: ValueRange?) throws(Unread) -> LinearForm {
    if let found = clauses.formulas.first {
      let plain = found.formula.withoutSize
      guard plain.names.count == 1, let line = LinearForm(plain, of: plain.names[0]) else {
        throw Unread(ReadingWords.combination)
      }
      return line
    }
    // In proportion means from 100%; from elsewhere it can mean two things.
    if let full {
      guard full.lower?.value == .one, full.lower?.isClosed ?? false else {
        throw Unread(ReadingWords.ambiguousProportion)
      }
    }
    return LinearForm(constant: .zero, slope: maximum)
  }

  /// 60%以上按比例得分，否则不得分.
  private func remaining(
    _ otherwise: Award, _ lead: ValueRange?, _ zeros: [ValueRange]
  ) throws(Unread) -> [ValueRange] {
    guard otherwise == .zero, zeros.isEmpty, let lower = lead?.lower, lead?.upper == nil else {
      throw Unread(ReadingWords.combination)
    }
    return [ValueRange(subject: "", lower: nil, upper: lower.complement)]
  }

  /// The line's own values must begin and end where the others do.
  private func check(
    _ lead: ValueRange?, _ full: ValueRange?, _ zero: ValueRange?, _ line: LinearForm
  ) throws(Unread) {
    guard let lead, !lead.isPoint else {
      guard lead == nil else { throw Unread(ReadingWords.combination) }
      return
    }
    let isRising = !line.slope.isNegative
    if let upper = lead.upper {
      let neighbour = isRising ? full?.lower : zero?.lower
      let isEnd = isRising && upper.value == .one && full == nil
      guard neighbour?.value == upper.value || isEnd else { throw Unread(ReadingWords.combination) }
    }
    if let lower = lead.lower {
      let neighbour = isRising ? zero?.upper : full?.upper
      let isStart = lower.value.isZero
      guard neighbour?.value == lower.value || isStart else {
        throw Unread(ReadingWords.combination)
      }
    }
  }

  private func joined(
    _ line: LinearForm, _ full: ValueRange?, _ zero: ValueRange?, _ lead: ValueRange?
  ) throws(Unread) -> Rule {
    if let full, !reachesAll(line, over: full) { return try stepped(line, full, zero, lead) }
    guard var rule = line.rule(of: maximum, measure: figure.label) else {
      throw Unread(ReadingWords.combination)
    }
    if clauses.formulas.contains(where: { $0.formula != $0.formula.withoutSize }) {
      guard case .linear(var linear) = rule else { throw Unread(ReadingWords.combination) }
      linear.isAbsolute = true
      rule = .linear(linear)
    }
    guard let zero else { return rule }
    if case .linear(var linear) = rule, let lower = zero.lower, zero.upper == nil, !lower.isClosed {
      linear.cutoff = lower.value
      return .linear(linear)
    }
    let settled = lead.map { beside(zero, $0) } ?? zero
    guard let condition = settled.condition(on: figure.label) else {
      throw Unread(ReadingWords.combination)
    }
    rule = .zeroIf(ZeroIfRule(condition: condition, text: text(of: settled), otherwise: rule))
    return rule
  }

  private func beside(_ zero: ValueRange, _ lead: ValueRange) -> ValueRange {
    var zero = zero
    if let lower = lead.lower, zero.upper?.value == lower.value, lower.force != .none {
      zero.upper?.isClosed = !lower.isClosed
    }
    if let upper = lead.upper, zero.lower?.value == upper.value, upper.force == .explicit {
      zero.lower?.isClosed = !upper.isClosed
    }
    return zero
  }

  /// The line itself gives all points there.
  private func reachesAll(_ line: LinearForm, over full: ValueRange) -> Bool {
    if line.slope.isNegative {
      return full.upper.map { line($0.value) >= maximum } ?? false
    }
    return full.lower.map { line($0.value) >= maximum } ?? false
  }

  /// All points from a bound on, where the line has not reached them: written as a formula.
  private func stepped(
    _ line: LinearForm, _ full: ValueRange, _ zero: ValueRange?, _ lead: ValueRange?
  ) throws(Unread) -> Rule {
    guard let formula = clauses.formulas.first?.formula.naming(figure.label),
      let reached = full.condition(on: figure.label), !full.isPoint
    else { throw Unread(ReadingWords.combination) }
    let all = Formula.written(maximum)
    var points = Formula.call(.choose, [reached, all, formula])
    if let zero {
      let settled = lead.map { beside(zero, $0) } ?? zero
      guard let missed = settled.condition(on: figure.label) else {
        throw Unread(ReadingWords.combination)
      }
      points = .call(.choose, [missed, .written(.zero), points])
    }
    return .target(TargetRule(actual: points, target: all, direction: .atLeast))
  }
}
