import Evaluation
import Storage

/// A rubric as text and as JSON.
struct RubricReport {
  let rubric: Rubric

  var text: String {
    let grades = rubric.grades.map { "\($0.name) ≥ \($0.from.text)" }.joined(separator: "，")
    let head = [
      rubric.title, "编号 \(rubric.id)  版本 \(rubric.version)  年度 \(rubric.year)",
      "来源 \(rubric.source)", "总分 \(rubric.total.text)  等级 \(grades)", "",
    ]
    let groups = rubric.groups.flatMap { lines(of: $0, depth: 0) }
    return (head + groups).map { $0 + "\n" }.joined()
  }

  private func lines(of group: IndicatorGroup, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    return ["\(indent)\(group.title)  \(group.maximum.text) 分"]
      + group.groups.flatMap { lines(of: $0, depth: depth + 1) }
      + group.indicators.flatMap { indicator in
        lines(of: indicator).map { indent + "  " + $0 }
      }
  }

  private func lines(of indicator: Indicator) -> [String] {
    let facts = rubric.facts(of: indicator).map { fact in
      "  数据 \(fact.label)（fact.\(fact.id)）" + (fact.source.map { " \($0.text)" } ?? "")
    }
    let formula = indicator.measure.map { measure in
      "  公式 \(measure.label) = \(measure.formula.text { rubric.label(of: $0) })"
    }
    return ["\(indicator.title)  \(indicator.maximum.text) 分  indicator.\(indicator.id)"]
      + ["  标准 \(indicator.standard)（\(indicator.basis.title)）"] + [formula].compactMap { $0 }
      + facts
  }
}

extension RubricReport {
  var json: JSONValue {
    .object([
      "id": .string(rubric.id.rawValue), "title": .string(rubric.title),
      "version": .string(rubric.version), "year": .string("\(rubric.year)"),
      "source": .string(rubric.source), "total": .points(rubric.total),
      "grades": .array(
        rubric.grades.map { .object(["name": .string($0.name), "from": .points($0.from)]) }),
      "indicators": .array(rubric.indicators.map { json(of: $0) }),
      "facts": .array(rubric.facts.map { json(of: $0) }),
    ])
  }

  private func json(of indicator: Indicator) -> JSONValue {
    .object([
      "id": .string(indicator.id.rawValue), "name": .string(indicator.title),
      "maximum": .points(indicator.maximum), "standard": .string(indicator.standard),
      "basis": .string(indicator.basis.rawValue),
      "formula": .text(indicator.measure.map { $0.formula.text { rubric.label(of: $0) } }),
      "facts": .texts(rubric.facts(of: indicator).map(\.id.rawValue)),
    ])
  }

  private func json(of fact: Fact) -> JSONValue {
    .object([
      "id": .string(fact.id.rawValue), "label": .string(fact.label),
      "kind": .string(Field.Kind.fact(fact.kind).name), "unit": .string(fact.kind.unit),
      "source": .text(fact.source?.text),
    ])
  }
}
