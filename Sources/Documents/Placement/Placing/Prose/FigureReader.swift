import Evaluation

/// Finds the figures of a text and says which facts they are.
struct FigureReader {
  let rubric: Rubric
  let labels: FactLabels
  let year: Int?

  /// What one text gives: statements by fact, and the characters that they cover.
  struct Found {
    var statements: [(fact: Fact.ID, statement: FigureEvidence.Statement)] = []
    /// Characters of figures that became statements, or that the program computes itself.
    var covered: [Range<Int>] = []
    /// Characters of all figures.
    var all: [Range<Int>] = []
  }

  func figures(in text: String, line: Int, indicator: Indicator? = nil) -> Found {
    let stated = rubric.statedFigures(in: text)
    let characters = Array(text)
    var found = Found()
    let named = named(stated.figures, in: characters, indicator)
    for (place, figure) in stated.figures.enumerated() where figure.unit != .calendar {
      found.all.append(figure.range)
      if let fact = fact(of: figure) ?? named[place] {
        found.statements.append(
          (
            fact.id,
            statement(figure, fact, line, String(characters[clamped: figure.range]))
          ))
        found.covered.append(figure.range)
      } else if isComputed(figure, indicator) {
        found.covered.append(figure.range)
      }
    }
    return found
  }

  /// The fact that a figure is plainly said of, in this year.
  private func fact(of figure: StatedFigure) -> Fact? {
    guard figure.kind == .value, figure.isExact, !figure.isElsewhere,
      figure.year == nil || year == nil || figure.year == year
    else { return nil }
    return figure.inputs.lazy.compactMap { rubric.fact($0) }.first { $0.kind.takes(figure.unit) }
  }

  /// Facts of figures that no name of the rubric stands straight in front of.
  private func named(
    _ figures: [StatedFigure], in characters: [Character], _ indicator: Indicator?
  ) -> [Int: Fact] {
    var reader = ProseFigures(
      rubric, labels, year: year, own: indicator.map { rubric.facts(of: $0) } ?? [])
    return reader.facts(in: characters, of: figures).filter { place, _ in
      figures[place].kind == .other
        || figures[place].kind == .value
          && (figures[place].isUnnamed || figures[place].isElsewhere)
    }
  }

  /// A derived value, a measure or points: the program computes them.
  private func isComputed(_ figure: StatedFigure, _ indicator: Indicator?) -> Bool {
    if figure.inputs.contains(where: { rubric.fact($0) == nil }) { return true }
    switch figure.kind {
    case .value: return figure.indicators.contains { $0 == indicator?.id }
    case .scored, .deducted, .maximum:
      return figure.indicators.isEmpty || figure.indicators.contains { $0 == indicator?.id }
    case .other: return false
    }
  }

  private func statement(
    _ figure: StatedFigure, _ fact: Fact, _ line: Int, _ written: String
  ) -> FigureEvidence.Statement {
    let factor = fact.kind == .percentage ? Rational(100) : .one
    return FigureEvidence.Statement(
      value: figure.value * factor, quantum: figure.quantum * factor, line: line,
      written: written, isScaleOpen: figure.unit == .plain && fact.kind == .amount)
  }
}

extension Fact.Kind {
  /// A number with that unit can be a value of this kind.
  func takes(_ unit: StatedFigure.Unit) -> Bool {
    switch (self, unit) {
    case (.amount, .amount), (.amount, .plain), (.percentage, .percent): true
    case (.count(let own), .count(let word)): ProseNames.isSame(own, as: word)
    case (.count, .plain): true
    // One figure in running text says nothing of a whole list.
    case (.amount, _), (.percentage, _), (.count, _), (.flag, _), (.amounts, _), (.counts, _):
      false
    }
  }
}

extension Array {
  subscript(clamped range: Range<Int>) -> ArraySlice<Element> { self[range.clamped(to: 0..<count)] }
}

extension StatedFigure {
  /// No figure of the rubric was found for it; the name of a measure may still be its only figure's.
  fileprivate var isUnnamed: Bool { inputs.isEmpty && !isTotal }
}
