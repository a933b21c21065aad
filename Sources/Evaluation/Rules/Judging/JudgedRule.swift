/// Judged points from 0 to the maximum (定性评分).
public struct JudgedRule: Hashable, Sendable {
  /// Points come in multiples of this.
  public var step: Points

  public init(step: Points) { self.step = step }
}

extension JudgedRule: RuleKind {
  var rule: Rule { .judged(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    guard case .value(let points) = inputs.answer.points else {
      return .open([.points(inputs.indicator)])
    }
    return Outcome(
      points: .final(points.clamped(from: .zero, to: inputs.maximum)), verdict: .judged)
  }

  var isComputed: Bool { false }
  var judgingStep: Points? { step }
  var problems: [String] { step > .zero ? [] : ["评分步长应大于 0。"] }

  func words(_ frame: RuleFrame) -> [String] {
    ["由填报单位评定，0 至 \(frame.maximum.text) 分，以 \(step.text) 分为一级；未得满分须写明原因。"]
  }
}
