/// Value × maximum, between 0 and the maximum (按比例计分).
public struct RatioRule: Hashable, Sendable {
  public init() {}
}

extension RatioRule: RuleKind {
  var rule: Rule { .ratio(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    inputs.fromValue { value in
      let share = min(max(value, .zero), .one)
      return (.final(inputs.maximum * share), .share(share, isCut: share != value))
    }
  }

  var needsMeasure: Bool { true }
  var isGradual: Bool { true }

  func turns(at value: Rational?, _ maximum: Points) -> [Rational] { [.one] }

  func words(_ frame: RuleFrame) -> [String] {
    let maximum = frame.maximum.text
    return ["得分 = 指标值 × \(maximum) 分，最低 0 分，最高 \(maximum) 分。"]
  }
}
