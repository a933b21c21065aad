extension Explainer {
  /// Formula, inputs, substitution, rule with what decided, points, basis, nearest changes.
  func explanation(of indicator: Indicator) -> Explanation {
    let indicator = indicator.chosen(report.answers[indicator.id])
    guard let score = scorecard[indicator.id] else {
      return Explanation(title: indicator.title, headline: "", rows: [])
    }
    let rows =
      formulaRows(indicator) + inputRows(indicator) + substitutionRows(indicator, score)
      + ruleRows(indicator, score) + verdictRows(indicator, score) + pointRows(indicator, score)
      + basisRows(indicator) + changeRows(indicator)
    return Explanation(
      title: indicator.title, headline: headline(score.points, of: indicator.maximum), rows: rows)
  }

  /// What a form with the figures and the rule on it does not say yet.
  func brief(of indicator: Indicator) -> Explanation {
    guard let score = scorecard[indicator.id] else {
      return Explanation(title: indicator.title, headline: "", rows: [])
    }
    let rows =
      substitutionRows(indicator, score) + verdictRows(indicator, score)
      + pointRows(indicator, score) + changeRows(indicator) + basisRows(indicator)
    return Explanation(
      title: indicator.title, headline: headline(score.points, of: indicator.maximum), rows: rows)
  }

  private func formulaRows(_ indicator: Indicator) -> [Explanation.Row] {
    guard let measure = indicator.measure else { return [] }
    return [.init("公式", "\(measure.label) = \(measure.formula.text(label))")]
  }

  private func inputRows(_ indicator: Indicator) -> [Explanation.Row] {
    evaluator.decidingFacts(of: indicator).enumerated().map { index, fact in
      let source = fact.source.map { "    \($0.text)" } ?? ""
      return .init(
        index == 0 ? "数据" : "", "\(fact.label)  \(inputText(fact))\(source)", path: .fact(fact.id))
    }
  }

  private func substitutionRows(_ indicator: Indicator, _ score: Score) -> [Explanation.Row] {
    guard let measure = indicator.measure else { return [] }
    switch score.value {
    case .final(let value):
      let digits = writer.substituted(measure.formula)
      return [
        .init("代入", digits),
        .init("", "= \(measure.format.text(value))（精确值 \(measure.format.preciseText(value))）"),
      ]
    case .provisional, .unknown: return [.init("代入", "缺少数据，无法计算")]
    case .undefined(let reason): return [.init("代入", "无法计算：\(reason.message)")]
    }
  }

  private func ruleRows(_ indicator: Indicator, _ score: Score) -> [Explanation.Row] {
    [.init("规则", indicator.standard)]
      + StandardLine.all(of: indicator, score).map { .init("", $0.markedText) }
  }

  private func verdictRows(_ indicator: Indicator, _ score: Score) -> [Explanation.Row] {
    score.outcome.text(for: indicator, score).map { [.init("判定", $0)] } ?? []
  }

  private func pointRows(_ indicator: Indicator, _ score: Score) -> [Explanation.Row] {
    let computed = score.outcome.points.value
    return switch score.standing {
    case .computed: [.init("得分", "\(score.points.text) 分，按规则计算" + exactText(indicator, score))]
    case .judged: [.init("得分", "\(score.points.text) 分，填报人评定", path: .points(indicator.id))]
    case .claimed:
      [.init("得分", "\(score.points.text) 分，自评，无数据支撑", path: .points(indicator.id))]
    case .overridden:
      [
        .init("得分", "\(score.points.text) 分，人工评分", path: .override(indicator.id)),
        .init("", "按规则\(computed.map { "应得 \($0.text) 分" } ?? "尚不能计算")"),
        .init("理由", report.answers[indicator.id]?.overrideReason.nonEmpty ?? "未填写"),
      ]
    case .partial:
      [.init("得分", "\(score.points.text) 分，按已填部分计算，未填完" + exactText(indicator, score))]
    case .leftOut:
      [
        .init("得分", "不适用，不计入总分", path: .notApplicable(indicator.id)),
        .init("理由", report.answers[indicator.id]?.notApplicable.nonEmpty ?? "按数据判定"),
      ]
    case .blank: [.init("得分", "暂无，未填部分按 0 分计入总分")]
    }
  }

  /// The points before they were settled, where that made a difference.
  private func exactText(_ indicator: Indicator, _ score: Score) -> String {
    guard let exact = evaluator.exactPoints(of: indicator), exact != score.points else { return "" }
    let settling = rubric.options.settling
    return "（精确值 \(exact.exact.cutText)，\(settling.words)）"
  }

  private func basisRows(_ indicator: Indicator) -> [Explanation.Row] {
    let note = indicator.basisNote.isEmpty ? "" : "：\(indicator.basisNote)"
    return [.init("依据", indicator.basis.title + note)]
  }

  private func changeRows(_ indicator: Indicator) -> [Explanation.Row] {
    evaluator.nearestChanges(for: indicator).enumerated().map { index, change in
      .init(
        index == 0 ? "还差多少" : "", change.text, path: .fact(change.fact.id), target: change.target)
    }
  }
}

extension Basis {
  /// As the screens name it.
  public var title: String {
    switch self {
    case .sample: "见于已公布的报告"
    case .official: "见于正式文件"
    case .unverified: "未经核实"
    }
  }
}

extension String {
  var nonEmpty: String? { trimmingBlanks.isEmpty ? nil : self }
}
