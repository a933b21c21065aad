extension Outcome {
  /// What decided, in words with the numbers; nothing where the marked lines say it all.
  func text(for indicator: Indicator, _ score: Score) -> String? {
    switch verdict {
    case .open: nil
    case .judged, .parts: nil
    case .zeroed: "符合不得分条件，得 0 分"
    case .step: score.value.finalValue.flatMap { stepText($0, indicator) }
    case .units(let units): unitsText(units, indicator, score)
    case .share(let share, let isCut):
      shareText(share, isCut: isCut, indicator)
    }
  }

  private func stepText(_ value: Rational, _ indicator: Indicator) -> String? {
    guard case .step(let index) = verdict, case .steps(let rule) = indicator.rule.innermost,
      rule.steps.indices.contains(index)
    else { return nil }
    let format = indicator.measure?.format
    return "\(format?.text(value) ?? "") 落在“\(rule.steps[index].range.text(format))”一档，"
      + "得 \(rule.steps[index].points.text) 分"
  }

  private func unitsText(_ units: Rational, _ indicator: Indicator, _ score: Score) -> String? {
    guard case .deduction(let rule) = indicator.rule.innermost else { return nil }
    let format = indicator.measure?.format
    let unit = format?.shortText(rule.unit) ?? ""
    let counting =
      switch rule.counting {
      case .begun: "每 \(unit) 或不足 \(unit) 计 1 次"
      case .full: "每满 \(unit) 计 1 次"
      case .linear: "每 \(unit) 按比例计"
      }
    let absolute = rule.isAbsolute ? "取绝对值；" : ""
    let lost = rule.pointsPerUnit * units
    return "\(absolute)\(counting)，每次扣 \(rule.pointsPerUnit.text) 分；"
      + "计 \(units.shortText(places: 2)) 次，"
      + "\(indicator.maximum.text) - \(lost.text) = \((indicator.maximum - lost).text)"
      + (indicator.maximum < lost ? "，扣完为止" : "")
  }

  private func shareText(_ share: Rational, isCut: Bool, _ indicator: Indicator) -> String {
    let points = (indicator.maximum * share).text
    let cut = isCut ? "（超出 0 至 100% 的部分不计）" : ""
    return "\(indicator.maximum.text) × \(share.percentText()) = \(points)\(cut)"
  }
}
