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
}
