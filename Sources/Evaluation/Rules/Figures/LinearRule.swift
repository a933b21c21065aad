/// (1 − slope × value) × maximum, nothing beyond a cut-off (线性扣减): `(1 − 10r) × 10`.
public struct LinearRule: Hashable, Sendable {
  /// The share of the maximum that is lost for each 1 of the value.
  public var slope: Rational
  /// Above this value there are no points at all.
  public var cutoff: Rational?
  /// The value's sign is left out of account.
  public var isAbsolute: Bool

  public init(slope: Rational, cutoff: Rational? = nil, isAbsolute: Bool = false) {
    self.slope = slope
    self.cutoff = cutoff
    self.isAbsolute = isAbsolute
  }
}

extension LinearRule: RuleKind {
  var rule: Rule { .linear(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    inputs.fromValue { value in
      let measured = isAbsolute ? value.magnitude : value
      if let cutoff, measured > cutoff { return (.final(.zero), .share(.zero, isCut: true)) }
      let line = .one - slope * measured
      let share = min(max(line, .zero), .one)
      return (.final(inputs.maximum * share), .share(share, isCut: share != line))
    }
  }

  var needsMeasure: Bool { true }
  var isGradual: Bool { true }
  var problems: [String] { slope > .zero ? [] : ["线性扣减的斜率应大于 0。"] }

  func turns(at value: Rational?, _ maximum: Points) -> [Rational] {
    let ends = [.zero, cutoff, Rational.one.divided(by: slope)].compactMap { $0 }
    return isAbsolute ? ends + ends.map { -$0 } : ends
  }

  func words(_ frame: RuleFrame) -> [String] {
    let value = isAbsolute ? "指标值的绝对值" : "指标值"
    let cut = cutoff.map { "；\(value)高于 \(frame.text($0)) 的不得分" } ?? ""
    return [
      "得分 = (1 - \(slope.shortText(places: 4)) × \(value)) × \(frame.maximum.text) 分，最低 0 分，"
        + "最高 \(frame.maximum.text) 分\(cut)。"
    ]
  }
}
