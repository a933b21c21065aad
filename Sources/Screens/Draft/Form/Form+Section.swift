import Evaluation
import Terminal

extension Form {
  static func section(_ section: Section, _ state: FillingState) -> [FormItem] {
    guard let body = section.body else { return [] }
    return [.title(section.title, right: "")]
      + [.words(body.help, style: .dim)] + facts(body, state) + text(section, body, state)
      + list(section, body, state) + printed(section, body, state)
  }

  private static func facts(_ body: SectionBody, _ state: FillingState) -> [FormItem] {
    let facts = body.facts.compactMap { state.rubric.fact($0) }
    guard !facts.isEmpty else { return [] }
    let report = state.report
    return [.gap] + facts.flatMap { [Form.fact($0, report)] + Form.lastYear($0, report) }
  }

  private static func text(
    _ section: Section, _ body: SectionBody, _ state: FillingState
  ) -> [FormItem] {
    guard let text = body.text else { return [] }
    let label = text.isOptional ? text.label + FormWords.optional : text.label
    let field = Field(path: .text(section.id), kind: .text, label: text.label)
    return [.gap, .area(field, label: label, number: "")] + lastYear(field, state.report)
  }

  /// The items and an empty one behind them.
  private static func list(
    _ section: Section, _ body: SectionBody, _ state: FillingState
  ) -> [FormItem] {
    guard let list = body.list else { return [] }
    let count = state.report.lists[section.id]?.count ?? 0
    let areas = (0...count).map { index in
      FormItem.area(
        Field(path: .item(section.id, index), kind: .text, label: list.label), label: "",
        number: list.numbering.text(index + 1))
    }
    let whole = Field(path: .items(section.id), kind: .list, label: list.label)
    return [.gap, .line(FormWords.items(list.label, count), right: "", style: .bold)]
      + lastYear(whole, state.report) + areas
  }

  /// The program writes more there than the filler's own words.
  static func prints(_ body: SectionBody) -> Bool {
    body.paragraphs.contains { pattern in
      pattern.parts.contains { part in
        switch part {
        case .words: true
        case .gap: false
        }
      }
    }
  }

  /// What the program itself writes into the section, from figures and texts.
  private static func printed(
    _ section: Section, _ body: SectionBody, _ state: FillingState
  ) -> [FormItem] {
    guard prints(body) else { return [] }
    let writer = state.writer
    return [.gap, .line(FormWords.printed, right: "", style: .bold)]
      + writer.paragraphs(of: section).map { .words($0, style: .dim) }
  }

  /// What an amount comes to in 万元; of a percentage that may be meant as a fraction, how it is read.
  private static func note(on number: DecimalNumber, as kind: Fact.Kind) -> String {
    switch kind {
    case .amount: FormWords.tenThousands(number)
    case .percentage:
      number.exact > .zero && number.exact <= .one ? FormWords.fraction(number) : ""
    case .count, .flag, .amounts, .counts: ""
    }
  }

  /// A figure's box with what it comes to in 万元, or its answer as yes or no.
  static func fact(_ fact: Fact, _ report: Report) -> FormItem {
    let field = Field(path: .fact(fact.id), kind: .fact(fact.kind), label: fact.label)
    switch report.facts[fact.id] {
    case .value(.flag(let flag)): return .choice(field, answer: flag, right: "")
    case .value(.number(let number)):
      return .entry(field, note: note(on: number, as: fact.kind))
    case .value(.numbers(let figures)):
      return .entry(field, note: FormWords.total(figures, as: fact.kind))
    case .unreadable: return .entry(field, note: FormWords.unreadable)
    case nil:
      return fact.kind == .flag
        ? .choice(field, answer: nil, right: "") : .entry(field, note: "")
    }
  }
}
