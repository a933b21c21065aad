import Evaluation

extension Placer {
  /// Reads points, figures and text of an indicator; they are settled when all figures are known.
  mutating func read(_ chunks: [Chunk], of indicator: Indicator) {
    var texts = indicatorTexts[indicator.id] ?? IndicatorText()
    for chunk in chunks {
      texts.passages.append(chunk.passage)
      var text = chunk.whole
      if text.compact.hasPrefix(indicator.title.compact) {
        text = text.dropping(compact: indicator.title)
      }
      if let (statement, rest) = ScoreStatement.leading(text) {
        texts.take(statement, line: chunk.line)
        text = rest
      } else if text.count < chunk.whole.count {
        // The title belongs to the sentence, not to a statement of points.
        text = chunk.whole
      }
      guard !text.isEmpty else { continue }
      texts.pieces.append(.init(passage: chunk.passage, line: chunk.line, text: text))
      let found = figures.figures(in: text, line: chunk.line, indicator: indicator)
      for (fact, statement) in found.statements { evidence.add(statement, for: fact) }
      put(chunk.passage, found.statements.map { .fact($0.fact) })
      takeOwnSentence(of: indicator, in: text, chunk)
    }
    indicatorTexts[indicator.id] = texts
  }

  mutating func readRows(of indicator: Indicator) {
    for row in sorted.rows[indicator.id] ?? [] {
      var texts = indicatorTexts[indicator.id] ?? IndicatorText()
      texts.passages.append(row.passage)
      let hadPoints = texts.statement.points
      texts.take(
        ScoreStatement(points: row.points, maximum: row.maximum, deducted: nil), line: row.line)
      if let hadPoints, let points = row.points, points != hadPoints {
        note(
          .pointsDiffer(title: indicator.title, written: points.text, own: hadPoints.text),
          line: row.line, field: .points(indicator.id))
      }
      let reason = texts.pieces.isEmpty ? row.reason : row.reason.withoutRemarks(in: texts.text)
      if !reason.isEmpty, !texts.pieces.isEmpty {
        left[row.passage, default: []].append(reason)
      } else if !reason.isEmpty {
        texts.pieces.append(.init(passage: row.passage, line: row.line, text: row.reason))
        let found = figures.figures(in: row.reason, line: row.line, indicator: indicator)
        for (fact, statement) in found.statements { evidence.add(statement, for: fact) }
      }
      put(row.passage, [.points(indicator.id)])
      indicatorTexts[indicator.id] = texts
    }
  }
}
