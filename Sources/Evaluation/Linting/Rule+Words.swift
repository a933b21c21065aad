extension Rule {
  /// How the machine gives points, in sentences for people: what a finance office signs.
  func words(_ indicator: Indicator, _ label: (String) -> String) -> [String] {
    let maximum = indicator.maximum.text
    let format = indicator.measure?.format
    switch self {
    case .judged(let rule): return ["由填报单位评定，0 至 \(maximum) 分，以 \(rule.step.text) 分为一级；未得满分须写明原因。"]
    case .checklist(let rule):
      return ["逐项计分，各项之和为得分："]
        + rule.items.map { "　\($0.text)：得 \($0.points.text) 分" }
    case .steps(let rule):
      return ["按所在档次得分："]
        + rule.steps.map { "　\($0.range.text(format))：得 \($0.points.text) 分" }
    case .deduction(let rule): return [rule.words(format)]
    case .ratio: return ["得分 = 指标值 × \(maximum) 分，最低 0 分，最高 \(maximum) 分。"]
    case .tests(let rule):
      return ["符合一项得一项的分："]
        + rule.tests.map {
          "　\($0.text)（\($0.condition.text(label))）：得 \($0.points.text) 分"
        }
    case .zeroIf(let rule):
      return ["\(rule.text)（\(rule.condition.text(label))）的，不得分；否则："]
        + rule.otherwise.words(indicator, label)
    case .target(let rule): return rule.words(maximum, label)
    case .linear(let rule): return [rule.words(maximum, format)]
    case .reached(let rule):
      return ["得分 = 达到目标的项数 ÷ 总项数 × \(maximum) 分。\(rule.limit?.words ?? "")"]
        + rule.items.map { "　\($0.text)：\($0.actual.text(label)) ≥ \($0.target.text(label))" }
    case .bands(let rule):
      return ["由填报单位在所属档次内评定\(rule.step.map { "，以 \($0.text) 分为一级" } ?? "")："]
        + rule.bands.map { "　\($0.text)：\($0.pointsText(indicator.maximum))" }
    case .choice(let rule): return rule.words(indicator, label)
    case .applicable(let rule):
      let condition = rule.unless.map { "（\($0.text(label))，或填报单位写明不适用理由）" } ?? "（填报单位写明不适用理由）"
      return ["\(rule.text)\(condition)的，\(rule.treatment.title)；否则："]
        + rule.otherwise.words(indicator, label)
    case .penalty(let rule):
      return rule.first.words(indicator, label) + ["在此基础上扣分，扣至 \(rule.floor.text) 分为止："]
        + rule.penalties.map {
          "　\($0.text)（\($0.count.text(label))）：扣 \($0.points.text) 分"
        }
    case .own(let rule): return [rule.words(maximum)]
    case .unscored: return ["只填文字，不计分。"]
    }
  }
}

extension DeductionRule {
  fileprivate func words(_ format: MeasureFormat?) -> String {
    let text = { (value: Rational) in format?.shortText(value) ?? value.shortText(places: 4) }
    let side = direction == .above ? "高于" : "低于"
    let unit = text(unit)
    let counting =
      switch counting {
      case .begun: "每 \(unit)（不足 \(unit) 的按 \(unit) 计）"
      case .full: "每满 \(unit)（不足 \(unit) 的不计）"
      case .linear: "每 \(unit)（按比例计）"
      }
    return (isAbsolute ? "取指标值的绝对值，" : "")
      + "\(side) \(text(threshold)) 的部分，\(counting)扣 \(pointsPerUnit.text) 分，"
      + "扣至 \(floor.text) 分为止。"
  }
}

extension TargetRule {
  fileprivate func words(_ maximum: String, _ label: (String) -> String) -> [String] {
    let (actual, target) = (actual.text(label), target.text(label))
    let normal =
      switch direction {
      case .atLeast: "得分 = (\(actual)) ÷ (\(target)) × \(maximum) 分，最高 \(maximum) 分。"
      case .atMost: "不超过目标得满分；超过的，得分 = (\(target)) ÷ (\(actual)) × \(maximum) 分。"
      case .equal: "\(actual) 等于 \(target) 得满分，否则不得分。"
      }
    let zero =
      switch zeroTarget {
      case .met: "目标值为 0 时，达到得满分，否则不得分。"
      case .full: "目标值为 0 时得满分。"
      case .zero: "目标值为 0 时不得分。"
      case .undefined: "目标值为 0 时不能计算，由填报单位自评并说明。"
      }
    return [normal, zero]
  }
}

extension LinearRule {
  fileprivate func words(_ maximum: String, _ format: MeasureFormat?) -> String {
    let value = isAbsolute ? "指标值的绝对值" : "指标值"
    let cut =
      cutoff.map { "；\(value)高于 \(format?.shortText($0) ?? $0.shortText(places: 4)) 的不得分" } ?? ""
    return "得分 = (1 - \(slope.shortText(places: 4)) × \(value)) × \(maximum) 分，最低 0 分，"
      + "最高 \(maximum) 分\(cut)。"
  }
}

extension OverLimit {
  fileprivate var words: String {
    let bound = "\((excess * Rational(100)).shortText(places: 4))%"
    let side = isBoundAllowed ? "超过目标 \(bound) 以上（不含）" : "超过目标 \(bound) 及以上"
    return switch consequence {
    case .missed: "\(side)的视为偏离，按未达到计。"
    case .deducted(let points): "\(side)的，每项扣 \(points.text) 分。"
    }
  }
}

extension ChoiceRule {
  fileprivate func words(_ indicator: Indicator, _ label: (String) -> String) -> [String] {
    ["由填报单位从下列指标中选用一个："]
      + zip(options.enumerated(), indicator.alternatives).flatMap { numbered, alternative in
        let (index, option) = numbered
        let formula = option.measure.map { "：\($0.label) = \($0.formula.text(label))" } ?? ""
        return ["　\(index + 1). \(option.text)\(formula)"]
          + option.rule.words(alternative, label).map { "　　\($0)" }
      }
  }
}

extension OwnIndicatorsRule {
  fileprivate func words(_ maximum: String) -> String {
    let head = "由填报单位自设指标，最多 \(slots) 个，每个写明名称、性质（=、≥、≤、定性）、指标值、单位、完成值"
    return switch scoring {
    case .weighted:
      head + "和分值，分值之和为 \(maximum) 分。≥：完成值 ÷ 指标值 × 分值；≤：指标值 ÷ 完成值 × 分值；"
        + "=：相等得全部分值；定性：完成百分比 × 分值；都不超过分值。"
    case .share(let limit):
      head + "。得分 = 达到目标的个数 ÷ 总个数 × \(maximum) 分。\(limit?.words ?? "")"
    }
  }
}
