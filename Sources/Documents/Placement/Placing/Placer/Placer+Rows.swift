import Evaluation

/// Rows of tables of indicators go into answers.
extension Placer {
  mutating func readRows(of indicator: Indicator) {
    for row in sorted.rows[indicator.id] ?? [] {
      var texts = indicatorTexts[indicator.id] ?? IndicatorText()
      texts.passages.append(row.passage)
      takePoints(of: row, indicator, into: &texts)
      takeWords(of: row, indicator, into: &texts)
      takeValues(of: row, indicator, into: &texts)
      leave(of: row, indicator)
      put(row.passage, [.points(indicator.id)])
      indicatorTexts[indicator.id] = texts
    }
  }

  private mutating func takePoints(
    of row: ScoreRow, _ indicator: Indicator, into texts: inout IndicatorText
  ) {
    let account = RowAccount(row.entry)
    let before = texts.points(of: indicator)
    texts.take(
      ScoreStatement(
        points: account.points, maximum: account.maximum, deducted: account.deducted),
      line: row.line)
    guard let before, let points = account.points, points != before else { return }
    note(
      .tablePointsDiffer(title: indicator.title, written: points.text, taken: before.text),
      line: row.line, field: .points(indicator.id))
  }

  private mutating func takeWords(
    of row: ScoreRow, _ indicator: Indicator, into texts: inout IndicatorText
  ) {
    let explanation = [row.entry.words(.explanation), row.entry.outcomeInWords].filled
      .joined(separator: "\n")
    let reason = row.entry.words(.reason) ?? ""
    guard texts.pieces.isEmpty else {
      // The text is fuller; what the table says besides is listed.
      for words in [explanation, reason] {
        let rest = words.withoutRemarks(in: texts.text)
        if !rest.isEmpty {
          left[row.passage, default: []].append(
            .init(text: rest, reason: .saidInText(indicator.title)))
        }
      }
      return
    }
    if !explanation.isEmpty {
      texts.pieces.append(.init(passage: row.passage, line: row.line, text: explanation))
    }
    let remark = reason.withoutRemarks(in: "")
    if !remark.isEmpty {
      texts.reasons.append(.init(passage: row.passage, line: row.line, text: remark))
    }
    let found = figures.figures(in: explanation, line: row.line, indicator: indicator)
    for (fact, statement) in found.statements { evidence.add(statement, for: fact) }
  }

  /// What was reached is the figure where the indicator has nothing but one; else it must be what
  /// the program computes.
  private mutating func takeValues(
    of row: ScoreRow, _ indicator: Indicator, into texts: inout IndicatorText
  ) {
    if let text = row.entry[.actual] ?? row.entry.outcomeInFigures {
      let title = row.entry.title(of: [.actual, .outcome])
      if case .name(let name)? = indicator.measure?.formula, let fact = rubric.fact(Fact.ID(name)),
        let value = try? FactValue(text, as: fact.kind)
      {
        place(
          .init(fact: fact, value: value, written: text), row.line, row.passage)
      } else {
        texts.values.append(
          .init(
            passage: row.passage, title: title, text: text,
            fault: indicator.isComputed ? .computed : .noValue))
      }
    }
    for (meaning, fault) in [
      (ColumnMeaning.target, Placement.ColumnFault.target), (.rate, .computed),
    ] {
      guard let text = row.entry[meaning] else { continue }
      texts.values.append(
        .init(
          passage: row.passage, title: row.entry.title(of: [meaning]), text: text, fault: fault))
    }
  }

  /// Cells that nobody takes are listed; a standard that is the rubric's own is not.
  private mutating func leave(of row: ScoreRow, _ indicator: Indicator) {
    var entry = row.entry
    entry.cells.removeAll { $0.column.meaning == .standard && indicator.says($0.text) }
    left[row.passage, default: []] += RowAccount(entry).leftovers(but: [
      .actual, .outcome, .target, .rate, .explanation, .reason,
    ])
    leaveSubheadings(of: row)
  }

  /// Headings of a table that the rubric does not have.
  mutating func leaveSubheadings(of row: ScoreRow) {
    for (level, name) in row.entry.names.sorted(by: { $0.key < $1.key })
    where level < row.entry.depth {
      guard names.group(name) == nil, names.indicator(name, under: []) == nil,
        !name.nameKeys.contains(where: { GroupWords.kindKeys[$0] != nil })
      else { continue }
      let title = row.entry.titles[level] ?? ""
      let sums = row.entry.cells.filter { $0.column.level == level }.map(\.text)
      left[row.passage, default: []].append(
        .init(
          text: ([name] + sums).joined(separator: " "), reason: .column(title, .subheading)))
    }
  }
}

extension Indicator {
  /// The words are those of its standard or its meaning.
  fileprivate func says(_ words: String) -> Bool {
    let own = TitleKey(words)
    return [standard, meaning, meaning + standard, standard + meaning].contains {
      TitleKey($0) == own
    }
  }
}

extension FormEntry {
  /// 完成情况 as a sentence.
  var outcomeInWords: String? { self[.outcome].flatMap { $0.isValue ? nil : $0 } }
  /// 完成情况 as a value.
  var outcomeInFigures: String? { self[.outcome].flatMap { $0.isValue ? $0 : nil } }

  func title(of meanings: [ColumnMeaning]) -> String {
    cells.first { cell in cell.column.meaning.map { meanings.contains($0) } == true }?.column.title
      ?? ""
  }
}

extension String {
  /// A number with a few characters around it, no sentence: 14班, ≥95%.
  var isValue: Bool {
    contains { $0.narrow.isDigit } && count <= 16 && !contains { $0.endsClause }
  }
}

extension [String?] {
  fileprivate var filled: [String] { compactMap { $0 }.filter { !$0.isEmpty } }
}
