import Application
import Evaluation

extension PlainDialogue {
  /// The list of parts with their numbers and states, and the total.
  func showParts() throws(Refusal) {
    let scorecard = rubric.score(report)
    let findings = rubric.findings(in: report, scorecard: scorecard)
    var table = Table(.right, .left, .left)
    for (index, part) in Part.all(of: rubric).enumerated() {
      table.add("\(index + 1)", rubric.title(of: part), state(of: part, scorecard, findings))
    }
    try lines.write(table.text + DraftWords.total(scorecard) + "\n")
  }

  private func state(of part: Part, _ scorecard: Scorecard, _ findings: [Finding]) -> String {
    if case .indicator(let id) = part, let score = scorecard[id] {
      return PlainWords.points(score)
    }
    let fields = rubric.fields(of: part)
    if fields.allSatisfy({ report[$0.path].isEmpty }) { return PlainWords.blank }
    let isOpen = findings.contains {
      $0.severity == .error && $0.field.part(in: rubric) == part
    }
    return isOpen ? PlainWords.open : PlainWords.filled
  }

  /// What a part is about: an indicator's standard, a section's advice.
  func introduction(to part: Part) -> String {
    switch part {
    case .cover: ""
    case .section(let id): rubric.section(id)?.body?.help ?? ""
    case .indicator(let id): rubric.indicator(id).map(PlainWords.standard) ?? ""
    }
  }

  /// Why a field's figure is what it is, or what the part is about.
  func explanation(of field: Field, in part: Part) -> String {
    if case .fact(let id) = field.path {
      return rubric.explanation(of: .input(id), in: report)?.text ?? ""
    }
    if case .indicator(let id) = part {
      return rubric.explanation(of: .indicator(id), in: report)?.text ?? ""
    }
    let text = introduction(to: part)
    return (text.isEmpty ? PlainWords.noAdvice : text) + "\n"
  }
}

extension Rubric {
  /// What people call a part.
  func title(of part: Part) -> String {
    switch part {
    case .cover: PlainWords.cover
    case .section(let id): section(id)?.title ?? id.rawValue
    case .indicator(let id): indicator(id)?.title ?? id.rawValue
    }
  }
}
