/// Writes explanations of one report's figures.
struct Explainer {
  let rubric: Rubric
  let report: Report
  let scorecard: Scorecard
  let writer: SentenceWriter
  let evaluator: Evaluator

  init(_ rubric: Rubric, _ report: Report) {
    self.rubric = rubric
    self.report = report
    scorecard = rubric.score(report)
    writer = SentenceWriter(rubric, report, scorecard)
    evaluator = Evaluator(rubric, report)
  }

  /// The sum of the level-one groups, the grade, and what was lost where.
  var total: Explanation {
    var rows = rubric.groups.map { group in
      Explanation.Row("", "\(group.title)  \(pointsText(of: group))")
    }
    let sum = rubric.groups.map { (scorecard.groups[$0.id] ?? .zero).text }
    rows.append(.init("合计", sum.joined(separator: " + ") + " = " + scorecard.sum.text))
    rows += scaleRows + capRows
    rows += gradeRows + lossRows(rubric.indicators)
    return Explanation(
      title: "自评总分", headline: headline(scorecard.total, of: scorecard.maximum), rows: rows)
  }

  func explanation(of group: IndicatorGroup) -> Explanation {
    let below =
      group.groups.map { ($0.title, scorecard.groups[$0.id] ?? .zero, $0.maximum) }
      + group.indicators.map { ($0.title, scorecard[$0.id]?.points ?? .zero, $0.maximum) }
    var rows = below.map { title, points, maximum in
      Explanation.Row("", "\(title)  \(points.text) / \(maximum.text)")
    }
    let points = scorecard.groups[group.id] ?? .zero
    rows.append(
      .init("合计", below.map(\.1.text).joined(separator: " + ") + " = " + points.text))
    rows += lossRows(group.allIndicators)
    return Explanation(
      title: group.title, headline: headline(points, of: group.maximum), rows: rows)
  }

  /// An entered or shared input: its value, source and the indicators that it feeds.
  func explanation(of input: RubricInput) -> Explanation {
    switch input {
    case .fact(let fact): explanation(of: fact)
    case .derived(let value): explanation(of: value)
    }
  }

  private func explanation(of fact: Fact) -> Explanation {
    var rows: [Explanation.Row] = []
    if let source = fact.source { rows.append(.init("来自", source.text)) }
    if !fact.help.isEmpty { rows.append(.init("口径", fact.help)) }
    rows += userRows(of: fact)
    return Explanation(title: fact.label, headline: inputText(fact), rows: rows)
  }

  /// The indicators that the fact feeds, each leading there.
  private func userRows(of fact: Fact) -> [Explanation.Row] {
    let users = rubric.indicators(using: fact.id)
    guard !users.isEmpty else { return [.init("用于", "正文，不影响得分")] }
    return users.enumerated().map { index, indicator in
      let points = scorecard[indicator.id]?.points ?? .zero
      return .init(
        index == 0 ? "用于" : "", "\(indicator.title)  \(points.text) / \(indicator.maximum.text)",
        path: .explanation(indicator.id))
    }
  }

  private func explanation(of value: DerivedValue) -> Explanation {
    let number = evaluator.number(value.formula)
    let rows = [
      Explanation.Row("公式", value.formula.text(label)),
      .init("代入", writer.substituted(value.formula)),
    ]
    let headline =
      number.finalValue.map { value.format.text($0) }
      ?? number.undefined.map { "无法计算：\($0.message)" } ?? "缺少数据"
    return Explanation(title: value.label, headline: headline, rows: rows)
  }

  private var scaleRows: [Explanation.Row] {
    guard let scale = scorecard.scale else { return [] }
    let maximum = scorecard.scores.map(\.maximum).sum
    return [
      .init(
        "折算",
        "剔除不适用指标后满分 \(maximum.text)，\(scorecard.sum.text) ÷ \(maximum.text) × "
          + "\(rubric.total.text) = \((scorecard.sum * scale).exact.cutText)")
    ]
  }

  /// What holds the total down, or what is still unknown of it.
  private var capRows: [Explanation.Row] {
    if let cap = scorecard.cap {
      let label = rubric.options.caps.first { $0.id == cap.cap }?.measure.label ?? ""
      return [
        .init(
          "封顶",
          "\(label) \(cap.value)，总分最高 \(cap.most.text) 分：由 \(cap.before.text) 分"
            + "降为 \(cap.most.text) 分"),
        .init("", cap.text),
      ] + capChangeRows(cap)
    }
    let open = rubric.options.caps.filter { evaluator.number($0.measure.formula).value == nil }
    return open.map { .init("封顶", "\($0.measure.label)缺少数据，尚未判定：\($0.text)") }
  }

  private func capChangeRows(_ applied: AppliedCap) -> [Explanation.Row] {
    evaluator.nearestChanges(forCap: applied.cap).enumerated().map { index, change in
      .init(
        index == 0 ? "还差多少" : "", change.text, path: .fact(change.fact.id), target: change.target)
    }
  }

  private var gradeRows: [Explanation.Row] {
    let bounds = rubric.grades.map { "\($0.name) ≥ \($0.from.text)" }.joined(separator: "，")
    return [.init("等级", "\(scorecard.grade?.name ?? "无")（\(bounds)）")]
  }

  private func lossRows(_ indicators: [Indicator]) -> [Explanation.Row] {
    let losses = indicators.compactMap { indicator -> String? in
      guard let score = scorecard[indicator.id], score.lost > .zero else { return nil }
      return "\(indicator.title)  -\(score.lost.text)" + (score.isAnswered ? "" : "（未填完）")
    }
    guard let first = losses.first else { return [.init("失分", "无")] }
    return [.init("失分", first)] + losses.dropFirst().map { .init("", $0) }
  }

  private func pointsText(of group: IndicatorGroup) -> String {
    "\((scorecard.groups[group.id] ?? .zero).text) / \(group.maximum.text)"
  }

  func headline(_ points: Points, of maximum: Points) -> String {
    "\(points.text) 分（满分 \(maximum.text) 分）"
  }

  /// A name in a formula as its label.
  func label(_ name: String) -> String { rubric.label(of: name) }

  /// A fact's value with its unit, or that it is missing.
  func inputText(_ fact: Fact) -> String {
    switch report.facts[fact.id] {
    case .value(let value): fact.kind.text(value) + totalText(of: value, fact)
    case .unreadable(let text): "“\(text)”不是数字"
    case nil: "未填"
    }
  }
}

extension Explainer {
  /// What a list comes to: （2 个，合计 1,500.00 元）.
  private func totalText(of value: FactValue, _ fact: Fact) -> String {
    switch value {
    case .number, .flag: ""
    case .numbers(let figures):
      "（\(figures.count) 个，合计 \(fact.kind.text(.number(figures.sum)))）"
    }
  }
}

extension Fact.Kind {
  /// A value with its unit: percent signs close up, words stand off.
  func text(_ value: FactValue) -> String {
    let digits = value.text(as: self)
    return unit.isEmpty || unit == "%" ? digits + unit : "\(digits) \(unit)"
  }
}

extension FactSource {
  /// The parts in one line: 财决01-1表 财政拨款收入 决算数.
  public var text: String { [form, row, column].filter { !$0.isEmpty }.joined(separator: " ") }
}
