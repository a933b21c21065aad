extension Rubric {
  /// What of a worked case does not come out, in words; nothing if all does.
  public func failures(of example: RubricCase) -> [String] {
    var report = Report(rubric: RubricReference(id: id, version: version, digest: ""))
    var faults: [String] = []
    for entry in example.given {
      if let fault = enter(entry, into: &report) { faults.append(fault) }
    }
    let scorecard = score(report)
    faults += example.indicators.flatMap { failures(of: $0, in: scorecard) }
    if let total = example.total, total != scorecard.total {
      faults.append("总分应为 \(total.text)，算得 \(scorecard.total.text)")
    }
    if let grade = example.grade, grade != scorecard.grade?.name ?? "" {
      faults.append("等级应为“\(grade)”，算得“\(scorecard.grade?.name ?? "无")”")
    }
    return faults
  }

  private func enter(_ entry: RubricCase.Entry, into report: inout Report) -> String? {
    guard let path = FieldPath(address: entry.address), let field = field(at: path) else {
      return "没有“\(entry.address)”这个栏目"
    }
    return report.enter(entry.text, in: field).map { "“\(entry.address)”填不进去：\($0.message)" }
  }

  private func failures(of expected: RubricCase.Expected, in scorecard: Scorecard) -> [String] {
    guard let score = scorecard[expected.indicator], let indicator = indicator(expected.indicator)
    else { return ["没有“\(expected.indicator)”这个指标"] }
    var faults: [String] = []
    if let points = expected.points, points != score.points || !score.isAnswered {
      let found = score.isAnswered ? score.points.text : "缺少数据"
      faults.append("“\(indicator.title)”应得 \(points.text) 分，算得 \(found)")
    }
    if let value = expected.value {
      let text = score.value.finalValue.map { digits(of: $0, indicator) } ?? "缺少数据"
      if text != value {
        faults.append("“\(indicator.title)”的值应为 \(value)，算得 \(text)")
      }
    }
    return faults
  }

  /// The value as the chosen measure prints it; all options print alike.
  private func digits(of value: Rational, _ indicator: Indicator) -> String {
    let format = indicator.measure?.format ?? indicator.alternatives.first?.measure?.format
    return format?.text(value) ?? value.shortText(places: 4)
  }
}
