extension Outcome {
  /// What decided, in words with the numbers; nothing where the marked lines say it all.
  func text(for indicator: Indicator, _ score: Score) -> String? {
    text(of: verdict, indicator, score)
  }

  private func text(
    of verdict: Verdict, _ indicator: Indicator, _ score: Score
  ) -> String? {
    switch verdict {
    case .open: nil
    case .judged, .parts: nil
    case .band(let index): bandText(index, indicator)
    case .notApplicable(let treatment): "不适用，\(treatment.title)"
    case .penalized(let first, let before, let lost):
      (text(of: first, indicator, score).map { $0 + "；" } ?? "")
        + "扣分前 \(before.text) 分，扣 \(lost.text) 分"
    case .rows(let rows): "各自设指标得分：" + rows.map(\.text).joined(separator: " + ")
    case .unscored: "本表不计分"
    case .zeroed: "符合不得分条件，得 0 分"
    case .step(let index):
      score.value.finalValue.flatMap { stepText(index, $0, indicator) }
    case .units(let units): unitsText(units, indicator, score)
    case .share(let share, let isCut):
      shareText(share, isCut: isCut, indicator)
    }
  }

  private func bandText(_ index: Int, _ indicator: Indicator) -> String? {
    guard case .bands(let rule) = indicator.rule.innermost, rule.bands.indices.contains(index)
    else { return nil }
    return "属于“\(rule.bands[index].text)”一档（\(rule.bands[index].pointsText(indicator.maximum))）"
  }

  private func stepText(_ index: Int, _ value: Rational, _ indicator: Indicator) -> String? {
    guard case .steps(let rule) = indicator.rule.innermost, rule.steps.indices.contains(index)
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
