/// The whole rubric in words, for a finance office to read and sign (规则说人话).
public struct RubricDocument: Hashable, Sendable {
  public enum Line: Hashable, Sendable {
    case title(String)
    /// Depth 0 is a level-one group.
    case heading(depth: Int, String)
    case text(String)
  }

  public private(set) var lines: [Line] = []
  private let rubric: Rubric

  public init(_ rubric: Rubric) {
    self.rubric = rubric
    lines.append(.title(rubric.title))
    addHead()
    for (index, group) in rubric.groups.enumerated() {
      add(group, number: "\(index + 1)", depth: 0)
    }
    addCaps()
    addFacts()
  }

  private mutating func addHead() {
    let grades = rubric.grades.map { "\($0.name) ≥ \($0.from.text) 分" }.joined(separator: "，")
    lines += [
      .text("编号 \(rubric.id)，版本 \(rubric.version)，\(rubric.year) 年度"), .text("来源：\(rubric.source)"),
      .text("总分：\(rubric.total.text) 分"), .text("等级：\(grades.isEmpty ? "不评等级" : grades)"),
      .text("计算：按未经舍入的精确值评分；\(rubric.options.settlingWords)，再逐级相加。"),
    ]
  }

  private mutating func add(_ group: IndicatorGroup, number: String, depth: Int) {
    lines.append(.heading(depth: depth, "\(number) \(group.title)（\(group.maximum.text) 分）"))
    for (index, inner) in group.groups.enumerated() {
      add(inner, number: "\(number).\(index + 1)", depth: depth + 1)
    }
    for (index, indicator) in group.indicators.enumerated() {
      let place = group.groups.count + index + 1
      lines.append(
        .heading(
          depth: depth + 1, "\(number).\(place) \(indicator.title)（\(indicator.maximum.text) 分）"))
      lines += rubric.words(of: indicator).map { .text($0) }
    }
  }

  private mutating func addCaps() {
    guard !rubric.options.caps.isEmpty else { return }
    lines.append(.heading(depth: 0, "总分封顶"))
    for cap in rubric.options.caps { lines += rubric.words(of: cap).map { .text($0) } }
  }

  private mutating func addFacts() {
    lines.append(.heading(depth: 0, "基础数据"))
    lines += rubric.facts.map { .text(rubric.words(of: $0)) }
    lines += rubric.derived.map { .text(rubric.words(of: $0)) }
    for table in rubric.options.tables {
      lines.append(.heading(depth: 0, "基础数据表：\(table.title)"))
      lines += rubric.words(of: table).map { .text($0) }
    }
  }
}

extension Rubric {
  /// What people call a name in a formula; one that nobody defines stands for itself.
  public func label(of name: String) -> String { input(named: name)?.label ?? name }

  /// Meaning, standard, formula, rule, sources, basis: a line each.
  func words(of indicator: Indicator) -> [String] {
    let formula = indicator.measure.map {
      "公式：\($0.label) = \($0.formula.text { label(of: $0) })"
    }
    let sources = facts(of: indicator).map { fact in
      fact.label + (fact.source.map { "（\($0.text)）" } ?? "")
    }
    let note = indicator.basisNote.isEmpty ? "" : "：\(indicator.basisNote)"
    return ["含义：\(indicator.meaning)", "标准：\(indicator.standard)"] + [formula].compactMap { $0 }
      + indicator.rule.kind.words(frame(of: indicator)).enumerated().map {
        $0 == 0 ? "规则：\($1)" : $1
      } + (sources.isEmpty ? [] : ["数据：" + sources.joined(separator: "、")])
      + ["依据：\(indicator.basis.title)\(note)"]
  }

  /// The indicator around its rule, with what people call the inputs.
  private func frame(of indicator: Indicator) -> RuleFrame {
    var frame = indicator.frame
    frame.label = { self.label(of: $0) }
    return frame
  }

  func words(of cap: TotalCap) -> [String] {
    [cap.text, "公式：\(cap.measure.label) = \(cap.measure.formula.text { label(of: $0) })"]
      + cap.steps.map { step in
        let most = step.most.map { "总分最高 \($0.text) 分" } ?? "不封顶"
        return "　\(step.range.text(cap.measure.format))：\(most)"
      }
  }

  func words(of fact: Fact) -> String {
    let unit = fact.kind.unit.isEmpty ? "是/否" : fact.kind.unit
    return "\(fact.label)（\(unit)）" + (fact.source.map { "：\($0.text)" } ?? "")
  }

  /// The columns, and each row with the figures that stand in them.
  func words(of table: BaseTable) -> [String] {
    ["栏目：" + table.columns.joined(separator: "、")]
      + table.rows.map { row in
        let cells = row.cells.map { cell in cell.flatMap { fact($0)?.label } ?? "-" }
        return "\(row.label)：" + cells.joined(separator: "、")
      }
  }

  func words(of value: DerivedValue) -> String {
    "\(value.label) = \(value.formula.text { label(of: $0) })"
  }
}
