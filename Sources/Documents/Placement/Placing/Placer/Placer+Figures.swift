import Evaluation

extension Placer {
  /// A figure of a table.
  mutating func place(_ figure: TableFigures.Figure, _ line: Int, _ passage: Int) {
    let fact = figure.fact
    put(passage, [.fact(fact.id)])
    switch figure.value {
    case .flag, .numbers: report.facts[fact.id] = .value(figure.value)
    case .number(let number):
      evidence.add(
        FigureEvidence.Statement(
          value: number.exact, quantum: .zero, line: line, written: figure.written),
        for: fact.id)
    }
  }

  /// A figure counts wherever it stands, also where its sentence finds no place: that is listed.
  mutating func readFiguresOfUnplaced() {
    for index in passages.indices {
      guard case .unplaced(let reason) = outcomes[index], reason.mayHoldFigures,
        case .paragraph(let text) = passages[index].content
      else { continue }
      let line = passages[index].lines[0]
      let found = figures.figures(in: text, line: line)
      guard !found.statements.isEmpty else { continue }
      for (fact, statement) in found.statements { evidence.add(statement, for: fact) }
      outcomes[index] = .written(found.statements.map { .fact($0.fact) })
      left[index, default: []].append(.init(text: text, reason: reason))
    }
  }

  /// Reads the computations of indicators, once everything else is known of their figures.
  mutating func readComputations() {
    for indicator in rubric.indicators {
      guard let measure = indicator.measure, let texts = indicatorTexts[indicator.id] else {
        continue
      }
      for piece in texts.pieces {
        for computation in rubric.statedFigures(in: piece.text).computations {
          take(computation, measure, piece)
        }
      }
    }
  }

  private mutating func take(
    _ computation: StatedComputation, _ measure: Measure, _ piece: IndicatorText.Piece
  ) {
    let operands = measure.operands(of: computation) { [evidence] fact, operand in
      evidence.isLikely(operand.value, for: fact)
        || evidence.isLikely(operand.value * Rational(10_000), for: fact)
    }
    let given = (operands ?? [:]).sorted { $0.key < $1.key }
    let isInTenThousands =
      sorted.unit == .tenThousands
      || given.contains { id, operand in fitsInTenThousands(operand, id) }
    for (id, operand) in given {
      guard let fact = rubric.fact(id) else { continue }
      // One computation has one unit.
      let isScaled = isInTenThousands && fact.kind == .amount && !operand.hasUnit
      if isScaled {
        note(.takenAsTenThousands(label: fact.label), line: piece.line, field: .fact(id))
      }
      let factor =
        fact.kind == .percentage ? Rational(100) : isScaled ? Rational(10_000) : Rational.one
      evidence.add(
        FigureEvidence.Statement(
          value: operand.value * factor, quantum: operand.quantum * factor, line: piece.line,
          written: operand.value.shortText(places: 6) + (isScaled ? "万元" : fact.kind.unit)),
        for: id)
      put(piece.passage, [.fact(id)])
    }
  }

  /// An amount without a unit that other sentences give in 万元 with the same digits.
  private func fitsInTenThousands(
    _ operand: StatedComputation.Operand, _ id: Fact.ID
  ) -> Bool {
    guard rubric.fact(id)?.kind == .amount, !operand.hasUnit else { return false }
    guard let known = evidence.best(of: id), !known.isScaleOpen else {
      // The same digits stand elsewhere with their unit: 9,842.17万元.
      return tenThousands.contains(operand.value)
    }
    return !known.isNear(operand.value) && known.isNear(operand.value * Rational(10_000))
  }

  /// 占100%: two figures that are one, of which the better known gives the other.
  mutating func takeShares(in chunk: Chunk) {
    let stated = rubric.statedFigures(in: chunk.whole)
    // A share has no phrase of its own in 其中：财政拨款收入…，占100%, so it is looked for by value.
    guard stated.figures.contains(where: { $0.unit == .percent && $0.value == .one }) else {
      return
    }
    fullShares.append(chunk.line)
  }

  mutating func inferEqualParts() {
    for value in rubric.derived {
      guard case .binary(.name(let part), .divide, .name(let whole)) = value.formula,
        let line = fullShares.first, let first = evidence.best(of: Fact.ID(part)),
        let second = evidence.best(of: Fact.ID(whole)), first.quantum != second.quantum,
        first.agrees(with: second)
      else { continue }
      let (from, to) = first.quantum < second.quantum ? (part, whole) : (whole, part)
      guard let known = evidence.best(of: Fact.ID(from)), let target = rubric.fact(Fact.ID(to)),
        let source = rubric.fact(Fact.ID(from))
      else { continue }
      evidence.add(known, for: target.id)
      note(
        .figureInferred(label: target.label, from: source.label), line: line,
        field: .fact(target.id))
    }
  }

  /// Takes the best statement of each fact, and notes those that disagree with it.
  mutating func settleFigures() {
    for fact in rubric.facts {
      guard let best = evidence.best(of: fact.id) else { continue }
      guard let number = DecimalNumber(best.value.shortText(places: fact.kind.places)) else {
        continue
      }
      report.facts[fact.id] = .value(.number(number))
      for other in evidence.statements[fact.id] ?? [] where !best.agrees(with: other) {
        note(
          .figuresDiffer(
            label: fact.label, taken: best.written, other: other.written, line: best.line),
          line: other.line, field: .fact(fact.id))
      }
    }
  }
}

extension Placement.Reason {
  /// It is running text of this report, under whatever heading.
  fileprivate var mayHoldFigures: Bool {
    switch self {
    case .preface, .unknownHeading, .nothingAsked, .noText: true
    case .noChapter, .unknownRow, .unknownIndicator, .noHead, .column, .noField, .saidInText,
      .furtherForm, .tooManyRows, .unclearFigure:
      false
    }
  }
}
