import Evaluation
import Terminal

extension Form {
  static func indicator(_ indicator: Indicator, _ state: FillingState) -> [FormItem] {
    guard let score = state.scorecard[indicator.id] else { return [] }
    let answer = state.report.answers[indicator.id] ?? Answer()
    let form = IndicatorForm(
      words: state.words(of: indicator, answer.choice), choice: indicator.rule.choice,
      answer: answer, score: score, state: state)
    var items = form.heading
    items += form.own
    items += form.inputs
    items += form.measure
    items += form.standard
    items += form.points
    items += form.texts
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
  let state: FillingState

  private var indicator: Indicator { words.indicator }
  private var id: Indicator.ID { words.indicator.id }

  var heading: [FormItem] {
    let points = Words.Form.points(score.points, of: indicator.maximum)
    let title = FormItem.title(indicator.title, right: points)
    return words.formula.map { [title, .words($0, style: .dim)] } ?? [title]
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
    let fields = state.rubric.fields(of: .indicator(id)).filter { isOwn($0.path) }
    let options = (choice?.options ?? []).map { FormItem.words($0.text, style: .dim) }
    return fields.isEmpty
      ? []
      : [.gap] + options
        + fields.map { $0.kind == .text ? area($0.path, $0.label) : .entry($0, note: "") }
  }

  /// Figures, or criteria to tick.
  var inputs: [FormItem] {
    var facts: [FormItem] = []
    for fact in state.rubric.facts(of: indicator) {
      facts.append(Form.fact(fact, state))
      facts += Form.lastYear(fact, state)
    }
    guard case .checklist(let rule) = indicator.rule.innermost else {
      return facts.isEmpty ? [] : [.gap] + facts
    }
    let checks = rule.items.map { item in
      FormItem.choice(
        Field(path: .check(id, item.id), kind: .check, label: item.text),
        answer: answer.checks[item.id], right: Words.Form.points(item.points))
    }
    return [.gap] + facts + checks
  }

  var measure: [FormItem] {
    guard let measure = words.computation else { return [] }
    let (text, style): (String, Style) =
      switch score.value {
      case .final(let value), .provisional(let value, _): (measure.format.text(value), .bold)
      case .unknown: (Words.Form.noData, .dim)
      case .undefined(let reason): (reason.message, .color(.red))
      }
    return [.measure(measure.label, value: text, style: style)]
  }

  /// The rule for people, then the machine's lines with the one that applies marked.
  var standard: [FormItem] {
    var items: [FormItem] = [.gap, .line(words.heading, right: "", style: .bold)]
    if words.showsStandard { items.append(.words(indicator.standard, style: .plain)) }
    for line in words.lines.marked(by: indicator.rule, score) {
      items.append(.line("  " + line.text, right: Words.Form.marked(line), style: line.style))
    }
    return items
  }

  /// The filler's own points: for judged rules, and where figures are missing.
  var points: [FormItem] {
    let isAsked: Bool =
      switch score.standing {
      case .computed, .overridden: answer.points != nil
      case .judged, .claimed, .partial, .blank: true
      case .leftOut: false
      }
    guard indicator.rule != .unscored else { return [] }
    guard isAsked || !indicator.isComputed || state.focus == .points(id) else { return [] }
    let label = indicator.isComputed ? Words.Form.claim : Words.Form.judged
    let note =
      switch score.standing {
      case .claimed: Words.Form.unsupported
      case .computed: answer.points == nil ? "" : Words.Form.claimUnused
      case .overridden, .judged, .partial, .blank, .leftOut: ""
      }
    return [.gap, .entry(Field(path: .points(id), kind: .points, label: label), note: note)]
  }

  /// The program's sentence and the filler's words around it.
  var texts: [FormItem] {
    let sentence = state.writer.sentence(of: indicator)
    var items: [FormItem] = [
      .gap, area(.explanation(id), Words.Form.explanation),
    ]
    items += Form.lastYear(
      Field(path: .explanation(id), kind: .text, label: Words.Form.explanation), state)
    if !sentence.isEmpty {
      items += [.words(Words.Form.written + sentence, style: .dim)]
    }
    if score.lost > .zero && score.isAnswered || !answer.deduction.isEmpty
      || state.focus == .deduction(id)
    {
      items += [area(.deduction(id), Words.Form.deduction(score.lost))]
    }
    return items
  }

  var override: [FormItem] {
    guard
      state.shownOverrides.contains(id) || answer.override != nil
        || !answer.overrideReason.isEmpty
    else { return [] }
    let computed = score.outcome.points.value.map { Words.Form.computed($0) } ?? ""
    return [
      .gap,
      .entry(
        Field(path: .override(id), kind: .points, label: Words.Form.override), note: computed),
      area(.overrideReason(id), Words.Form.overrideReason),
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
