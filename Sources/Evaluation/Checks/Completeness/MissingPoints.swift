/// Every indicator needs points (指标未评分).
struct MissingPoints: Check {
  static let name = "missing-points"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    let told = MissingText.facts(missingIn: subject)
    // Where there are none to be had, none are asked for.
    return subject.scored.filter { !$0.score.isAnswered && $0.indicator.maximum > .zero }.compactMap
    { indicator, score, _ -> Finding? in
      let missing = score.outcome.points.missing
      // Points that wait only for figures which their chapters lack are told there.
      if !missing.isEmpty, told.isSuperset(of: missing) { return nil }
      let field = score.outcome.points.missing.first ?? .points(indicator.id)
      return switch score.outcome.points {
      case .undefined(let reason): .pointsUndefined(indicator, reason)
      case .final, .provisional, .unknown: .pointsMissing(indicator, field)
      }
    }
  }
}

extension Finding {
  fileprivate static func pointsMissing(_ indicator: Indicator, _ field: FieldPath) -> Finding {
    Finding(
      check: MissingPoints.self, severity: .error, field: field,
      message: "“\(indicator.title)”还没有得分，请填写\(indicator.isComputed ? "数据或" : "")自评分。")
  }

  fileprivate static func pointsUndefined(
    _ indicator: Indicator, _ reason: Undefined
  ) -> Finding {
    Finding(
      check: MissingPoints.self, severity: .error, field: .points(indicator.id),
      message: "“\(indicator.title)”无法计算：\(reason.message)。请核对数据，或填写自评分并说明。")
  }
}

extension Undefined {
  /// Why there is no value, in words.
  public var message: String {
    switch self {
    case .divisionByZero: "除数为零"
    case .wrongType: "公式与数据的类型不符"
    case .noStep: "数值不在任何一档之内"
    case .negativeTarget: "目标值为负数"
    case .emptyList: "没有可计算的条目"
    }
  }
}
