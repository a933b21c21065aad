import Evaluation

extension Placer {
  /// Puts the passages of a chapter into its text, its list and its figures.
  mutating func place(_ chunks: [Chunk], of section: Section, _ body: SectionBody) {
    var text: [String] = []
    var written: [String] = []
    var items: [String] = []
    let isAllItems =
      body.text == nil && body.sentences.isEmpty && !chunks.contains { $0.number != nil }
    for chunk in chunks {
      if body.list != nil, chunk.number != nil || isAllItems {
        items.append(chunk.text)
        put(chunk.passage, [.item(section.id, items.count - 1)])
      } else if body.list != nil, !items.isEmpty {
        items[items.count - 1] = items[items.count - 1].joined(to: chunk.text)
        put(chunk.passage, [.item(section.id, items.count - 1)])
        note(.joinedToItem, line: chunk.line, field: .item(section.id, items.count - 1))
      } else {
        written.append(chunk.whole)
        if let own = placeParagraph(chunk, of: section, body) { text.append(own) }
      }
    }
    if !text.isEmpty { report.texts[section.id] = text.joined(separator: "\n") }
    if !written.isEmpty { asWritten.texts[section.id] = written.joined(separator: "\n") }
    if !items.isEmpty { report.lists[section.id] = items }
    asWritten.lists[section.id] = report.lists[section.id]
  }

  /// - Returns: What of the paragraph is the filler's own text.
  private mutating func placeParagraph(
    _ chunk: Chunk, of section: Section, _ body: SectionBody
  ) -> String? {
    let whole = chunk.whole
    for pattern in body.sentences {
      guard let reading = PatternReader(pattern, whole).whole() else { continue }
      return take(reading, chunk, of: section)
    }
    takeShares(in: chunk)
    let found = figures.figures(in: whole, line: chunk.line)
    let facts = found.statements.map { FieldPath.fact($0.fact) }
    for (fact, statement) in found.statements { evidence.add(statement, for: fact) }
    if body.sentences.contains(where: \.printsTotal), let rest = cutTotal(chunk) {
      put(chunk.passage, (rest.isEmpty ? [] : [.text(section.id)]) + facts, written: rest.isEmpty)
      return rest.isEmpty ? nil : rest
    }
    guard !body.facts.isEmpty else { return keep(whole, chunk, section, body, facts) }
    let known = Set(found.statements.map(\.fact)).intersection(rubric.printedFacts(of: body))
    let coverage = Coverage(rubric: rubric, indicator: nil, known: known)
    let (rest, hasCut) = coverage.remainder(of: whole)
    if rest.isEmpty, hasCut {
      put(chunk.passage, facts, written: true)
      return nil
    }
    return keep(rest, chunk, section, body, facts)
  }

  /// The text where the chapter has one; else it is listed as left over.
  private mutating func keep(
    _ text: String, _ chunk: Chunk, _ section: Section, _ body: SectionBody, _ facts: [FieldPath]
  ) -> String? {
    if body.text != nil {
      put(chunk.passage, [.text(section.id)] + facts)
      return text
    }
    if facts.isEmpty {
      leave(chunk, .noText(section.title))
    } else {
      put(chunk.passage, facts, written: true)
      left[chunk.passage, default: []].append(.init(text: text, reason: .noText(section.title)))
    }
    return nil
  }

  /// The program writes the sentence; what stood in its gaps is taken.
  private mutating func take(
    _ reading: PatternReading, _ chunk: Chunk, of section: Section
  ) -> String? {
    var own: String?
    var paths: [FieldPath] = []
    for (gap, text) in reading.gaps {
      switch gap {
      case .text: own = text.isEmpty ? nil : text
      case .fact(let id, let inTenThousands):
        guard let fact = rubric.fact(id),
          let statement = FigureEvidence.Statement(
            text, of: fact, inTenThousands: inTenThousands, line: chunk.line)
        else { continue }
        evidence.add(statement, for: id)
        paths.append(.fact(id))
      case .total:
        if let number = DecimalNumber(text.compact) { state(Points(number), chunk.line) }
      case .year(let offset): statedYears.append((text, offset, chunk.line))
      case .grade: statedGrades.append((text.compact, chunk.line))
      case .cover, .items, .count, .name, .points, .maximum, .lost, .calculation,
        .explanation, .sentence, .deduction:
        break
      }
    }
    takeShares(in: chunk)
    put(chunk.passage, (own == nil ? [] : [.text(section.id)]) + paths, written: own == nil)
    return own
  }

  /// The text's total counts before a table's, which may be of something else.
  private mutating func state(_ points: Points, _ line: Int) {
    statedSums.insert(StatedSum(points: points, line: line), at: 0)
  }

  /// Cuts the clause that states the total, and the grade behind it; the program writes both.
  private mutating func cutTotal(_ chunk: Chunk) -> String? {
    guard let total = StatedTotal(in: chunk.whole, by: rubric) else { return nil }
    state(total.points, chunk.line)
    return total.rest
  }
}

extension SectionBody {
  /// The patterns with words of the program's own.
  var sentences: [SentencePattern] {
    paragraphs.filter { pattern in
      pattern.parts.contains { if case .words = $0 { true } else { false } }
    }
  }
}

extension SentencePattern {
  var printsTotal: Bool { parts.contains(.gap(.total)) }
}

extension FigureEvidence.Statement {
  /// What stood in a sentence's gap.
  init?(_ text: String, of fact: Fact, inTenThousands: Bool, line: Int) {
    let digits = text.compact.filter { $0 != "," }
    guard let number = DecimalNumber(digits.hasSuffix("%") ? String(digits.dropLast()) : digits)
    else { return nil }
    let factor = inTenThousands ? Rational(10_000) : .one
    let step = (0..<number.writtenPlaces(in: digits)).reduce(Rational.one) { step, _ in
      step.divided(by: Rational(10)) ?? step
    }
    self.init(
      value: number.exact * factor, quantum: step * factor, line: line,
      written: text + (inTenThousands ? "万元" : fact.kind.unit))
  }
}

extension DecimalNumber {
  /// Decimal places as they were written, zeros at the end included.
  func writtenPlaces(in text: String) -> Int {
    guard let point = text.firstIndex(of: ".") else { return 0 }
    return text[text.index(after: point)...].count(where: \.isDigit)
  }
}

extension String {
  /// An item's heading and its text, with a full stop between where there is no mark.
  fileprivate func joined(to more: String) -> String {
    guard let last, !last.endsClause else { return self + more }
    return self + "。" + more
  }
}
