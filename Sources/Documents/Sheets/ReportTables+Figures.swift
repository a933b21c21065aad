import Evaluation

extension ReportTables {
  /// Every entered figure and every shared computed one, with its source (基础数据表).
  var facts: Sheet {
    let rows = rubric.facts.filter { !withheld.facts.contains($0.id) }.map { row(of: $0) }
    let computed = rubric.derived.filter { !isWithheld($0.formula) }.map { row(of: $0) }
    return sheet(
      SheetWords.facts, SheetWords.facts,
      table(SheetWords.factColumns, [20, 18, 6, 24, 30], rows + computed))
  }

  /// What the formula gives follows from a figure that is held back.
  private func isWithheld(_ formula: Formula) -> Bool {
    !withheld.isEmpty
      && Evaluator(rubric, report).number(formula).finalValue
        != Evaluator(rubric, withheld.shown).number(formula).finalValue
  }

  private func row(of fact: Fact) -> [TableCell] {
    let source = fact.source.map { SheetWords.source($0.form, $0.row, $0.column) } ?? ""
    return [
      TableCell(fact.label), cell(of: fact), TableCell(fact.kind.unit), TableCell(source),
      TableCell(fact.help),
    ]
  }

  private func cell(of fact: Fact) -> TableCell {
    switch report.facts[fact.id] {
    case nil: TableCell("")
    case .unreadable(let text): TableCell(text)
    case .value(.flag(let flag)): TableCell(FactValue.flag(flag).text(as: fact.kind))
    case .value(.numbers(let figures)): TableCell(FactValue.numbers(figures).text(as: fact.kind))
    case .value(.number(let number)): TableCell(TableNumber(number, as: fact.kind))
    }
  }

  private func row(of derived: DerivedValue) -> [TableCell] {
    let value = Evaluator(rubric, report).number(derived.formula).finalValue
    let unit: String =
      switch derived.format {
      case .percent: ""
      case .amount: "元"
      case .number(_, let unit): unit
      }
    return [
      TableCell(derived.label),
      value.map { TableCell(TableNumber($0, derived.format)) } ?? TableCell(""),
      TableCell(unit), TableCell(SheetWords.computed), TableCell(""),
    ]
  }

  /// Figures that must agree, both sides and what they differ by (勾稽关系表).
  var identities: Sheet {
    // A line with a figure that is held back knows less without it.
    let shown = rubric.identityLines(of: withheld.shown)
    let lines = zip(rubric.identityLines(of: report), shown).filter { $0 == $1 }.map(\.0)
    let rows = lines.map { line in
      [
        TableCell(line.identity.title), cell(line.left, line), cell(line.right, line),
        cell(line.difference, line).computed(by: .difference(1, 2)),
        TableCell(line.verdict.title),
      ]
    }
    return sheet(
      SheetWords.identities, SheetWords.identities,
      table(SheetWords.identityColumns, [34, 18, 18, 16, 10], rows))
  }

  private func cell(_ value: Rational?, _ line: IdentityLine) -> TableCell {
    guard let value else { return TableCell("") }
    let format: MeasureFormat = line.isAmount ? .amount : .number(places: 2, unit: "")
    return TableCell(line.isAmount ? TableNumber(value, format) : TableNumber(Points(value)))
  }
}

extension TableNumber {
  /// A fact's value in the fact's own unit.
  init(_ number: DecimalNumber, as kind: Fact.Kind) {
    let text = FactValue.number(number).text(as: kind)
    switch kind {
    case .amount, .amounts: self.init(number.exact, text, .amount)
    case .count, .counts, .percentage, .flag:
      self.init(number.exact, text, .plain(places: number.places))
    }
  }
}
