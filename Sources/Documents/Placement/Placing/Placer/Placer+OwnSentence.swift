import Evaluation

/// The sentence that the program writes under an indicator, met again in a text.
extension Placer {
  /// Takes the figures of its gaps.
  mutating func takeOwnSentence(of indicator: Indicator, in text: String, _ chunk: Chunk) {
    guard let pattern = indicator.sentence,
      let reading = PatternReader(pattern, text).inside()
    else { return }
    for (gap, written) in reading.gaps {
      guard let (fact, digits, inTenThousands) = figure(in: gap, written, indicator),
        let statement = FigureEvidence.Statement(
          digits, of: fact, inTenThousands: inTenThousands, line: chunk.line)
      else { continue }
      evidence.add(statement, for: fact.id)
      put(chunk.passage, [.fact(fact.id)])
    }
  }

  /// A gap for a figure, or for a computation that is nothing but one figure: 满意度=96.80%.
  private func figure(
    in gap: SentencePattern.Gap, _ text: String, _ indicator: Indicator
  ) -> (Fact, String, Bool)? {
    switch gap {
    case .fact(let id, let inTenThousands):
      return rubric.fact(id).map { ($0, text, inTenThousands) }
    case .calculation:
      guard case .name(let name)? = indicator.measure?.formula,
        let fact = rubric.fact(Fact.ID(name)), let end = text.lastIndex(of: "=")
      else { return nil }
      return (fact, String(text[text.index(after: end)...]), false)
    case .cover, .year, .text, .items, .count, .total, .grade, .name, .points, .maximum, .lost,
      .explanation, .sentence, .deduction:
      return nil
    }
  }

  /// Yes-or-no figures that no sentence prints, taken as met where that gives the points.
  mutating func inferFlags(_ points: Points, of indicator: Indicator, line: Int) {
    let open = rubric.facts(of: indicator).filter { $0.kind == .flag && report.facts[$0.id] == nil }
    guard !open.isEmpty else { return }
    var filled = report
    for fact in open { filled.facts[fact.id] = .value(.flag(true)) }
    guard let score = rubric.score(filled)[indicator.id], score.standing == .computed,
      score.points == points
    else { return }
    report = filled
    note(.criteriaInferred(title: indicator.title), line: line, field: .points(indicator.id))
  }
}

extension IndicatorText {
  /// What stands before and behind the program's own sentence: the explanation, and the reason for
  /// lost points; nil where the sentence is not there.
  func parted(by indicator: Indicator) -> (before: String, behind: String)? {
    guard let pattern = indicator.sentence else { return nil }
    var sides: (before: [String], behind: [String]) = ([], [])
    var isFound = false
    for piece in pieces {
      guard !isFound, let range = PatternReader(pattern, piece.text).inside()?.range else {
        if isFound { sides.behind.append(piece.text) } else { sides.before.append(piece.text) }
        continue
      }
      isFound = true
      let characters = Array(piece.text)
      sides.before.append(String(characters[..<range.lowerBound]).trimmed)
      sides.behind.append(String(characters[range.upperBound...]).trimmed)
    }
    guard isFound else { return nil }
    let (before, behind) = (sides.before.filled, sides.behind.filled)
    return (before.joined(separator: "\n"), behind.joined(separator: "\n"))
  }
}

extension [String] {
  fileprivate var filled: [String] { filter { !$0.isEmpty } }
}
