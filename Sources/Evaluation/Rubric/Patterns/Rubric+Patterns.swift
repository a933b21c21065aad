extension Rubric {
  /// Each sentence pattern with its place.
  private var placedPatterns: [(String, SentencePattern)] {
    [("wording.title", wording.title), ("wording.indicator", wording.indicator)]
      + wording.cover.map { ("wording.cover", $0) }
      + indicators.compactMap { indicator in
        indicator.sentence.map { ("indicator.\(indicator.id).sentence", $0) }
      }
      + allSections.flatMap { section in
        (section.body?.paragraphs ?? []).map { ("section.\(section.id).paragraphs", $0) }
      }
  }

  /// The fixed words of all sentences.
  var placedWords: [(String, String)] {
    placedPatterns.flatMap { place, pattern in pattern.words.map { (place, $0) } }
  }

  /// The inputs that sentences print.
  var printedInputs: [Fact.ID] { placedPatterns.flatMap { $1.facts } }

  /// Sentences may print only facts and derived values that exist.
  func undefinedGaps() -> [RubricProblem] {
    placedPatterns.flatMap { place, pattern in
      pattern.facts.filter { input(named: $0.rawValue) == nil }.map { id in
        RubricProblem(
          place: place, reason: "句式用到的“{fact.\(id)}”没有定义。", remedy: suggestion(for: id.rawValue))
      }
    }
  }
}

extension SentencePattern {
  fileprivate var words: [String] {
    parts.compactMap { part in
      guard case .words(let text) = part else { return nil }
      return text
    }
  }

  /// The inputs that it prints.
  fileprivate var facts: [Fact.ID] {
    parts.compactMap { part in
      guard case .gap(.fact(let id, _)) = part else { return nil }
      return id
    }
  }
}
