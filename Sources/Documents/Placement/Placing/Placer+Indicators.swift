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

  /// Puts points and words into the answer.
  mutating func settle(_ indicator: Indicator) {
    guard var texts = indicatorTexts[indicator.id] else { return }
    compareMaximum(of: indicator, texts)
    if texts.points(of: indicator) == nil { texts.takePoints(inTextBy: rubric, indicator) }
    let claimed = texts.points(of: indicator)
    if let claimed {
      if texts.statement.points == nil {
        note(
          .pointsInferred(title: indicator.title, points: claimed.text),
          line: texts.line ?? lineOf(texts), field: .points(indicator.id))
      }
      enter(claimed, for: indicator, texts)
    } else {
      note(.noPoints(title: indicator.title), line: lineOf(texts), field: .points(indicator.id))
    }
    let isComputed = rubric.score(report)[indicator.id]?.standing == .computed
    let lost = (rubric.score(report)[indicator.id]?.points ?? indicator.maximum) < indicator.maximum
    var own = ownWords(of: texts, indicator, isComputed: isComputed)
    let hasReason: Bool
    if isComputed, let (before, behind) = texts.parted(by: indicator), lost, !behind.isEmpty {
      // The program prints the reason behind its own sentence.
      own = before + behind
      if !before.isEmpty { report[.explanation(indicator.id)] = .text(before) }
      report[.deduction(indicator.id)] = .text(behind)
      hasReason = true
    } else {
      hasReason = enter(own, for: indicator, hasLost: lost, in: \.report)
    }
    _ = enter(texts.text, for: indicator, hasLost: lost, in: \.asWritten)
    if let claimed { asWritten.copyPoints(claimed, of: indicator, from: report) }
    for passage in texts.passages {
      put(passage, paths(own, indicator, hasReason), written: own.isEmpty)
    }
  }

  private func lineOf(_ texts: IndicatorText) -> Int {
    texts.pieces.first?.line ?? texts.passages.first.map { passages[$0].lines[0] } ?? 0
  }

  private func paths(_ own: String, _ indicator: Indicator, _ hasReason: Bool) -> [FieldPath] {
    let answer = report.answers[indicator.id] ?? Answer()
    var paths: [FieldPath] = []
    if answer.points != nil { paths.append(.points(indicator.id)) }
    paths += answer.checks.keys.sorted().map { .check(indicator.id, $0) }
    if !answer.explanation.isEmpty { paths.append(.explanation(indicator.id)) }
    if !answer.deduction.isEmpty { paths.append(.deduction(indicator.id)) }
    return paths
  }

  /// The text without what the program writes from the figures itself.
  private func ownWords(
    of texts: IndicatorText, _ indicator: Indicator, isComputed: Bool
  ) -> String {
    guard isComputed, indicator.sentence != nil else {
      return texts.pieces.map(\.text).joined(separator: "\n")
    }
    if let (before, behind) = texts.parted(by: indicator) { return before + behind }
    let known = Set(report.facts.keys)
    let coverage = Coverage(rubric: rubric, indicator: indicator, known: known)
    return texts.pieces.compactMap { piece -> String? in
      let kept = coverage.remainder(of: piece.text).text
      return kept.isEmpty ? nil : kept
    }.joined(separator: "\n")
  }

  /// - Returns: Whether a reason for lost points was among the words.
  private mutating func enter(
    _ words: String, for indicator: Indicator, hasLost: Bool,
    in report: WritableKeyPath<Placer, Report>
  ) -> Bool {
    let (explanation, deduction) = hasLost ? words.splittingReason : (words, "")
    if !explanation.isEmpty {
      self[keyPath: report][.explanation(indicator.id)] = .text(explanation)
    }
    if !deduction.isEmpty { self[keyPath: report][.deduction(indicator.id)] = .text(deduction) }
    return !deduction.isEmpty
  }

  private mutating func enter(_ points: Points, for indicator: Indicator, _ texts: IndicatorText) {
    if case .checklist(let rule) = indicator.rule.innermost,
      points == rule.items.map(\.points).sum || points == .zero
    {
      for item in rule.items {
        report[.check(indicator.id, item.id)] = .check(points > .zero)
      }
      note(
        .criteriaInferred(title: indicator.title), line: texts.line ?? lineOf(texts),
        field: .points(indicator.id))
      return
    }
    guard indicator.rule != .unscored else { return }
    inferFlags(points, of: indicator, line: texts.line ?? lineOf(texts))
    let own = rubric.score(report)[indicator.id]
    if own?.standing == .computed, own?.points == points { return }
    report[.points(indicator.id)] = .points(.value(points))
    if own?.standing == .computed, let computed = own?.points {
      note(
        .pointsDiffer(title: indicator.title, written: points.text, own: computed.text),
        line: texts.line ?? lineOf(texts), field: .points(indicator.id))
    }
  }

  private mutating func compareMaximum(of indicator: Indicator, _ texts: IndicatorText) {
    guard let written = texts.statement.maximum, written != indicator.maximum else { return }
    note(
      .maximumDiffers(
        title: indicator.title, written: written.text, own: indicator.maximum.text),
      line: texts.line ?? lineOf(texts), field: .points(indicator.id))
  }
}

extension IndicatorText {
  /// The claimed points: named, all of them, or what a deduction leaves.
  fileprivate func points(of indicator: Indicator) -> Points? {
    if let points = statement.points {
      return points < .zero ? statement.maximum ?? indicator.maximum : points
    }
    return statement.deducted.map { indicator.maximum - $0 }
  }

  /// Points that stand within the text.
  fileprivate mutating func takePoints(inTextBy rubric: Rubric, _ indicator: Indicator) {
    for (place, piece) in pieces.enumerated().reversed() {
      if let (points, rest) = piece.text.trailingScore {
        statement.points = points
        line = piece.line
        pieces[place].text = rest
        if rest.isEmpty { pieces.remove(at: place) }
        return
      }
      let figures = rubric.statedFigures(in: piece.text).figures.filter { figure in
        figure.indicators.isEmpty || figure.indicators.contains(indicator.id)
      }
      if let scored = figures.last(where: { $0.kind == .scored }) {
        statement.points = Points(scored.value)
        line = piece.line
        return
      }
      if let deducted = figures.last(where: { $0.kind == .deducted }) {
        statement.deducted = Points(deducted.value)
        line = piece.line
        return
      }
    }
  }
}

extension Report {
  fileprivate mutating func copyPoints(
    _ points: Points, of indicator: Indicator, from other: Report
  ) {
    guard let answer = other.answers[indicator.id] else { return }
    var own = answers[indicator.id] ?? Answer()
    own.points = answer.points
    own.checks = answer.checks
    answers[indicator.id] = own
  }
}

extension String {
  private static let remarks: Set<String> = ["无数据支撑", "人工评分", "未填完", "未填", "不适用"]

  /// What a table's remark says beyond the prose and beyond what the program says itself.
  fileprivate func withoutRemarks(in prose: String) -> String {
    split { "；\n".contains($0) }.map(\.trimmed)
      .filter { !String.remarks.contains($0) && !prose.contains($0) }.joined(separator: "；")
  }

  private static let reasonWords = ["扣", "不得分", "失分", "未得分", "不予得分", "未得满分", "失0", "失1", "失2"]

  /// What was done, and why points were lost: from the first sentence that speaks of a loss.
  fileprivate var splittingReason: (explanation: String, deduction: String) {
    let sentences = sentences
    guard
      let first = sentences.firstIndex(where: { sentence in
        String.reasonWords.contains { sentence.contains($0) } && !sentence.contains("不扣")
      })
    else { return (self, "") }
    return (
      sentences[..<first].joined().trimmed, sentences[first...].joined().trimmed
    )
  }

  /// Without the words at the beginning, whatever their widths and blanks.
  fileprivate func dropping(compact words: String) -> String {
    var rest = words.compact[...]
    var index = startIndex
    while index < endIndex, let wanted = rest.first {
      if !self[index].isWhitespace {
        guard self[index].narrow == wanted else { break }
        rest.removeFirst()
      }
      index = self.index(after: index)
    }
    return String(self[index...])
  }

  private static let scoreClauses: Set<String> = [
    "得", "自评得", "故得", "因此得", "所以得", "该指标得", "本指标得", "本项得", "该项得", "得分", "自评得分", "因此该指标得", "本项自评得",
    "该指标自评得", "自评", "得分为", "自评得分为", "故该指标得", "故本项得", "因此本项得",
  ]

  /// A last clause that gives the points and says nothing else, and the text without it.
  fileprivate var trailingScore: (Points, rest: String)? {
    let characters = Array(trimmed)
    guard let end = characters.lastIndex(where: { !$0.endsSentence }), characters[end] == "分"
    else { return nil }
    let start =
      characters[..<end].lastIndex { !$0.narrow.isDigit && $0.narrow != "." }
      .map { $0 + 1 } ?? 0
    let clause = characters[..<start].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
    guard let number = DecimalNumber(String(characters[start..<end].map(\.narrow))),
      String.scoreClauses.contains(String(characters[clause..<start]).compact)
    else { return nil }
    let front = String(characters[..<clause]).trimmed
    guard let mark = front.last else { return (Points(number), "") }
    return (Points(number), mark.endsSentence ? front : front.dropLast() + "。")
  }
}
