import Evaluation

/// Which sentences of a text say nothing but what the program writes from the figures itself.
struct Coverage {
  let rubric: Rubric
  let indicator: Indicator?
  /// Facts that are known, so that the program can write them.
  let known: Set<Fact.ID>

  /// Words beside names and figures that a clause may have and still say nothing of its own.
  private static let mostOtherWords = 5

  /// The text without the sentences that are covered, and whether any was.
  func remainder(of text: String) -> (text: String, hasCut: Bool) {
    var kept = ""
    var hasCut = false
    for sentence in text.sentences {
      if isCovered(sentence) { hasCut = true } else { kept += sentence }
    }
    return (kept.trimmed, hasCut)
  }

  /// Every clause names a known input or the measure, gives its figure, and says nothing else.
  func isCovered(_ sentence: String) -> Bool {
    let clauses = sentence.clauses.filter { $0.contains { !$0.endsClause && !$0.isWhitespace } }
    var hasFigure = false
    for clause in clauses {
      if clause.isShare { continue }
      let stated = rubric.statedFigures(in: clause)
      let isNamed = stated.names.contains { isOurs($0) }
      let own = stated.figures.filter { $0.unit != .calendar }
      guard own.allSatisfy({ isNamed || $0.kind == .scored || $0.kind == .deducted }) else {
        return false
      }
      hasFigure = hasFigure || !own.isEmpty
      let taken = stated.names.map(\.range) + stated.figures.map(\.range)
      let rest = Array(clause).indices.count { index in
        !taken.contains { $0.contains(index) } && Array(clause)[index].isWord
      }
      guard rest <= Coverage.mostOtherWords, isNamed || !own.isEmpty || rest == 0 else {
        return false
      }
    }
    return hasFigure
  }

  private func isOurs(_ name: StatedName) -> Bool {
    name.indicators.contains { $0 == indicator?.id }
      || name.inputs.contains { known.contains($0) || rubric.fact($0) == nil }
  }
}

extension Character {
  /// A letter or a Chinese character.
  fileprivate var isWord: Bool { isLetter && !"为是的共达到其中".contains(self) }
}

extension String {
  /// 占100%: the share of what was named before, which the program computes.
  fileprivate var isShare: Bool {
    let plain = compact.filter { !$0.endsClause }
    return plain.hasPrefix("占") && plain.hasSuffix("%") && plain.count <= 12
      && plain.contains(where: \.isDigit)
  }
}

extension Rubric {
  /// The facts that a chapter's own sentences print: only those may stand in its place.
  func printedFacts(of body: SectionBody) -> Set<Fact.ID> {
    Set(body.sentences.flatMap { printedFacts(of: $0) })
  }

  /// The facts that the program prints of an indicator, or in any chapter.
  func printedFacts(of indicator: Indicator) -> Set<Fact.ID> {
    let chapters = printedFacts(of: sections)
    guard let sentence = indicator.sentence else { return chapters }
    var own = Set(printedFacts(of: sentence))
    if sentence.parts.contains(.gap(.calculation)) {
      own.formUnion(facts(of: indicator).map(\.id))
    }
    return own.union(chapters)
  }

  private func printedFacts(of sections: [Section]) -> Set<Fact.ID> {
    sections.reduce(into: []) { printed, section in
      switch section.content {
      case .chapters(let chapters): printed.formUnion(printedFacts(of: chapters))
      case .body(let body): printed.formUnion(printedFacts(of: body))
      case .indicators: break
      }
    }
  }

  private func printedFacts(of pattern: SentencePattern) -> [Fact.ID] {
    pattern.parts.compactMap { part in
      if case .gap(.fact(let id, _)) = part { id } else { nil }
    }
  }
}
