/// Indicators that the unit adds itself (自设指标): name, direction, target, unit, actual, weight.
public struct OwnIndicatorsRule: Hashable, Sendable {
  public enum Scoring: Hashable, Sendable {
    /// Each row in proportion to its weight.
    case weighted
    /// The maximum times the share of rows that reach their targets.
    case share(OverLimit?)
  }

  /// So many rows at most.
  public var slots: Int
  public var scoring: Scoring

  /// What a rubric may allow.
  public static let slotRange = OwnIndicatorColumn.rows

  public init(slots: Int, scoring: Scoring) {
    self.slots = slots
    self.scoring = scoring
  }
}

extension OwnIndicatorsRule: RuleKind {
  var rule: Rule { .own(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    let id = inputs.indicator
    let rows = inputs.answer.own.enumerated().filter { !$1.isEmpty }
    guard !rows.isEmpty else { return .open([.own(id, 0, .name)]) }
    let missing = rows.flatMap { row, own in
      missingColumns(of: own).map { FieldPath.own(id, row, $0) }
    }
    guard missing.isEmpty else { return .open(missing) }
    switch scoring {
    case .weighted:
      // Each row is an indicator of its own, and is printed as one.
      let parts = rows.map { _, own in
        inputs.settling(own.points ?? .zero, of: Points(own.number(.weight) ?? .zero))
      }
      let sum = parts.sum.clamped(from: .zero, to: inputs.maximum)
      return Outcome(points: .final(sum), verdict: .rows(parts))
    case .share(let limit):
      return TargetRow.outcome(rows.map { $1.targetRow }, limit, inputs.maximum)
    }
  }

  /// What a row needs to count, and does not have.
  func missingColumns(of own: OwnIndicator) -> [OwnIndicator.Column] {
    var missing: [OwnIndicator.Column] = own[.name].isBlank ? [.name] : []
    if own.direction == nil { missing.append(.direction) }
    if own.direction != .qualitative, (own.number(.target) ?? -.one).isNegative {
      missing.append(.target)
    }
    if (own.number(.actual) ?? -.one).isNegative { missing.append(.actual) }
    let isWeighted = scoring == .weighted
    if isWeighted, (own.number(.weight) ?? -.one).isNegative { missing.append(.weight) }
    return missing
  }

  var problems: [String] {
    OwnIndicatorsRule.slotRange.contains(slots) ? [] : ["自设指标的行数应为 1 至 30。"]
  }

  func words(_ frame: RuleFrame) -> [String] {
    let maximum = frame.maximum.text
    let head = "由填报单位自设指标，最多 \(slots) 个，每个写明名称、性质（=、≥、≤、定性）、指标值、单位、完成值"
    return switch scoring {
    case .weighted:
      [
        head + "和分值，分值之和为 \(maximum) 分。≥：完成值 ÷ 指标值 × 分值；≤：指标值 ÷ 完成值 × 分值；"
          + "=：相等得全部分值；定性：完成百分比 × 分值；都不超过分值。"
      ]
    case .share(let limit):
      [head + "。得分 = 达到目标的个数 ÷ 总个数 × \(maximum) 分。\(limit?.words ?? "")"]
    }
  }
}

extension OwnIndicator {
  /// Weight × share, capped; a target of zero is met or not.
  public var points: Points? {
    guard let weight = number(.weight), let actual = number(.actual), let direction else {
      return nil
    }
    switch direction {
    case .qualitative:
      return Points(weight * min(max(actual, .zero), .one))
    case .number(let direction):
      guard let target = number(.target) else { return nil }
      let share = target.isZero ? nil : direction.share(actual, target: target)
      return Points(weight * (share ?? (direction.isMet(actual, target: target) ? .one : .zero)))
    }
  }

  /// A qualitative row is reached at 100 %.
  fileprivate var targetRow: TargetRow {
    let actual = number(.actual) ?? .zero
    guard case .number(let direction) = direction, let target = number(.target) else {
      return TargetRow(actual: .final(actual), target: .final(.one))
    }
    return TargetRow(actual: .final(actual), target: .final(target), direction: direction)
  }
}
