import Evaluation
import Terminal

extension Form {
  static func indicator(_ indicator: Indicator, _ state: FillingState) -> [FormItem] {
    guard let score = state.scorecard[indicator.id] else { return [] }
    let answer = state.report.answers[indicator.id] ?? Answer()
    let words = state.words(of: indicator, answer.choice)
    let form = IndicatorForm(
      words: words, choice: indicator.rule.choice, answer: answer, score: score,
      sentence: state.writer.sentence(of: words.indicator),
      isOverrideShown: state.shownOverrides.contains(indicator.id), focus: state.focus,
      rubric: state.rubric, report: state.report)
    var items: [FormItem] = []
    items.reserveCapacity(IndicatorForm.mostItems)
    form.addHeading(to: &items)
    items += form.own
    form.addInputs(to: &items)
    form.addMeasure(to: &items)
    form.addStandard(to: &items)
    form.addPoints(to: &items)
    form.addTexts(to: &items)
    items += form.override
    return items
  }
}

/// The pieces of an indicator's form.
private struct IndicatorForm {
  let words: IndicatorWords
  /// The options to choose from, also once one has taken the indicator's place.
  let choice: ChoiceRule?
  let answer: Answer
  let score: Score
  /// The program's own.
  let sentence: String
  let isOverrideShown: Bool
  let focus: FieldPath
  let rubric: Rubric
  let report: Report

  /// Room for so many items, which few forms exceed, is asked for at once.
  static let mostItems = 32

  private var indicator: Indicator { words.indicator }
  private var id: Indicator.ID { words.indicator.id }

  func addHeading(to items: inout [FormItem]) {
    let points = FormWords.points(score.points, of: indicator.maximum)
    items.append(.title(indicator.title, right: points))
    if let formula = words.formula { items.append(.words(formula, style: .dim)) }
  }

  /// What the unit decides itself: which measure, whether at all, which indicators.
  var own: [FormItem] {
    let isOwn = { (path: FieldPath) in
      switch path {
      case .choice, .notApplicable: true
      case .own(_, let row, _): row <= answer.own.count
      case .cover, .text, .items, .item, .fact, .points, .check, .explanation, .deduction,
        .override, .overrideReason:
        false
      }
    }
    let fields = rubric.fields(of: .indicator(id)).filter { isOwn($0.path) }
    let options = (choice?.options ?? []).map { FormItem.words($0.text, style: .dim) }
    return fields.isEmpty
      ? []
      : [.gap] + options
        + fields.map { $0.kind == .text ? area($0.path, $0.label) : .entry($0, note: "") }
  }

  /// Figures, or criteria to tick.
  func addInputs(to items: inout [FormItem]) {
    let facts = rubric.facts(of: indicator)
    let checks: [ChecklistRule.Item] =
      if case .checklist(let rule) = indicator.rule.innermost { rule.items } else { [] }
    guard !facts.isEmpty || !checks.isEmpty else { return }
    items.append(.gap)
    for fact in facts {
      items.append(Form.fact(fact, report))
      items += Form.lastYear(fact, report)
    }
    for check in checks {
      items.append(
        .choice(
          Field(path: .check(id, check.id), kind: .check, label: check.text),
          answer: answer.checks[check.id], right: FormWords.points(check.points)))
    }
  }

  func addMeasure(to items: inout [FormItem]) {
    guard let measure = words.computation else { return }
    let (text, style): (String, Style) =
      switch score.value {
      case .final(let value), .provisional(let value, _): (measure.format.text(value), .bold)
      case .unknown: (FormWords.noData, .dim)
      case .undefined(let reason): (reason.message, .color(.red))
      }
    items.append(.measure(measure.label, value: text, style: style))
  }

  /// The rule for people, then the machine's lines with the one that applies marked.
  func addStandard(to items: inout [FormItem]) {
    items.append(.gap)
    items.append(.line(words.heading, right: "", style: .bold))
    if words.showsStandard { items.append(.words(indicator.standard, style: .plain)) }
    for line in words.lines.marked(by: indicator.rule, score) {
      items.append(.line(line.text, right: FormWords.marked(line), style: line.style))
    }
  }

  /// The filler's own points: for judged rules, and where figures are missing.
  func addPoints(to items: inout [FormItem]) {
    let isAsked: Bool =
      switch score.standing {
      case .computed, .overridden: answer.points != nil
      case .judged, .claimed, .partial, .blank: true
      case .leftOut: false
      }
    guard indicator.rule != .unscored else { return }
    guard isAsked || !indicator.isComputed || focus == .points(id) else { return }
    let label = indicator.isComputed ? FormWords.claim : FormWords.judged
    let note =
      switch score.standing {
      case .claimed: FormWords.unsupported
      case .computed: answer.points == nil ? "" : FormWords.claimUnused
      case .overridden, .judged, .partial, .blank, .leftOut: ""
      }
    items.append(.gap)
    items.append(.entry(Field(path: .points(id), kind: .points, label: label), note: note))
  }

  /// The program's sentence and the filler's words around it.
  func addTexts(to items: inout [FormItem]) {
    let explanation = Field(path: .explanation(id), kind: .text, label: FormWords.explanation)
    items.append(.gap)
    items.append(.area(explanation, label: explanation.label, number: ""))
    items += Form.lastYear(explanation, report)
    if !sentence.isEmpty {
      items.append(.words(FormWords.written + sentence, style: .dim))
    }
    if score.lost > .zero && score.isAnswered || !answer.deduction.isEmpty
      || focus == .deduction(id)
    {
      items.append(area(.deduction(id), FormWords.deduction(score.lost)))
    }
  }

  var override: [FormItem] {
    guard
      isOverrideShown || answer.override != nil
        || !answer.overrideReason.isEmpty
    else { return [] }
    let computed = score.outcome.points.value.map { FormWords.computed($0) } ?? ""
    return [
      .gap,
      .entry(
        Field(path: .override(id), kind: .points, label: FormWords.override), note: computed),
      area(.overrideReason(id), FormWords.overrideReason),
    ]
  }

  private func area(_ path: FieldPath, _ label: String) -> FormItem {
    .area(Field(path: path, kind: .text, label: label), label: label, number: "")
  }
}

extension StandardLine {
  fileprivate var style: Style {
    switch mark {
    case .applies: .bold
    case .fails: .color(.yellow)
    case .none: .plain
    }
  }
}
