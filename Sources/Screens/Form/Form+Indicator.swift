import Evaluation
import Terminal

extension Form {
  static func indicator(_ indicator: Indicator, _ state: FillingState) -> [FormItem] {
    guard let score = state.scorecard[indicator.id] else { return [] }
    let chosen = indicator.chosen(state.report.answers[indicator.id])
    let subject = IndicatorForm(
      indicator: chosen, choice: indicator.rule.choice, score: score, state: state)
    return subject.heading + subject.own + subject.inputs + subject.measure + subject.standard
      + subject.points + subject.words + subject.override
  }
}

/// The pieces of an indicator's form.
private struct IndicatorForm {
  let indicator: Indicator
  /// The options to choose from, also once one has taken the indicator's place.
  let choice: ChoiceRule?
  let score: Score
  let state: FillingState

  private var answer: Answer { state.report.answers[indicator.id] ?? Answer() }
  private var id: Indicator.ID { indicator.id }

  var heading: [FormItem] {
    let points = Words.Form.points(score.points, of: indicator.maximum)
    let formula = computation.map { FormItem.words($0.formula.text(label), style: .dim) }
    return [.title(indicator.title, right: points)] + [formula].compactMap { $0 }
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
    let facts = state.rubric.facts(of: indicator).flatMap { fact in
      [Form.fact(fact, state)] + Form.lastYear(fact, state)
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

  /// The measure, unless it is nothing but one of the figures above it.
  private var computation: Measure? {
    guard let measure = indicator.measure, measure.formula.isComposed else { return nil }
    return measure
  }

  var measure: [FormItem] {
    guard let measure = computation else { return [] }
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
    let basis = indicator.basis == .unverified ? Words.Form.unverified : ""
    let lines =
      if case .checklist = indicator.rule.innermost { [StandardLine]() } else {
        StandardLine.all(of: indicator, score)
      }
    return [.gap, .line(Words.Form.standard + basis, right: "", style: .bold)]
      + (lines.isEmpty || !indicator.rule.linesSayAll
        ? [.words(indicator.standard, style: .plain)] : [])
      + lines.map { line in
        .line("  " + line.text, right: Words.Form.marked(line), style: line.style)
      }
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
  var words: [FormItem] {
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

  private func label(_ name: String) -> String {
    switch state.rubric.input(named: name) {
    case .fact(let fact): fact.label
    case .derived(let value): value.label
    case nil: name
    }
  }
}

extension Rule {
  /// The machine's lines make the wording for people superfluous on a small screen.
  fileprivate var linesSayAll: Bool {
    switch self {
    case .steps, .tests, .checklist: true
    case .judged, .deduction, .ratio, .zeroIf, .target, .linear, .reached, .bands, .choice,
      .applicable, .penalty, .own, .unscored:
      false
    }
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
