import Evaluation

/// Reads a text by a sentence pattern backwards: what stood in the gaps.
struct PatternReading {
  typealias Part = SentencePattern.Part

  /// The captured text of each gap, in the pattern's order.
  var gaps: [(gap: SentencePattern.Gap, text: String)]
  /// The characters of the text that the pattern covers.
  var range: Range<Int>
}

/// Holds a pattern against a text; widths of characters and blanks do not count.
struct PatternReader {
  private let parts: [Part]
  private let text: [Character]
  /// Offsets in the text of the characters that count.
  private let places: [Int]
  private let plain: [Character]

  private enum Part {
    case words([Character])
    case gap(SentencePattern.Gap)
  }

  /// Gaps hold no more than this, so that hostile texts cost little.
  private static let longestGap = 4_000

  init(_ pattern: SentencePattern, _ text: String) {
    parts = pattern.parts.map { part in
      switch part {
      case .words(let words): .words(Array(words.compact))
      case .gap(let gap): .gap(gap)
      }
    }
    self.text = Array(text)
    let counted = self.text.indices.filter { [text = self.text] in !text[$0].isWhitespace }
    places = counted
    plain = counted.map { [text = self.text] in text[$0].narrow }
  }

  /// The whole text by the whole pattern, or by its front part where the text ends earlier.
  func whole() -> PatternReading? {
    for count in stride(from: parts.count, to: 1, by: -1) {
      for variant in variants(upTo: count) {
        if let reading = read(variant, from: 0, toEnd: true) { return reading }
      }
    }
    return nil
  }

  /// The first place in the text where a sentence is this pattern's.
  func inside() -> PatternReading? {
    let starts = [0] + plain.indices.filter { plain[$0].endsSentence }.map { $0 + 1 }
    for start in starts where start < plain.count {
      if let reading = read(parts, from: start, toEnd: false) { return reading }
    }
    return nil
  }

  /// The first parts as they are, and with the last words cut at a mark.
  private func variants(upTo count: Int) -> [[Part]] {
    let front = Array(parts.prefix(count))
    guard case .words(let words) = front.last else { return count == parts.count ? [front] : [] }
    guard count < parts.count || words.count > 1, let cut = words.firstIndex(where: \.endsClause),
      cut > 0
    else { return [front] }
    return [front, Array(front.dropLast()) + [.words(Array(words[..<cut]))]]
  }

  private func read(_ parts: [Part], from start: Int, toEnd: Bool) -> PatternReading? {
    var offset = start
    var gaps: [(gap: SentencePattern.Gap, text: String)] = []
    var pending: SentencePattern.Gap?
    for (index, part) in parts.enumerated() {
      switch part {
      case .gap(let gap): pending = gap
      case .words(let words):
        let isLast = index == parts.count - 1
        guard let found = find(words, from: offset, after: pending, isEnd: isLast && toEnd) else {
          return nil
        }
        if let pending {
          guard pending.takes(plain[offset..<found]) else { return nil }
          gaps.append((pending, string(offset..<found)))
        }
        pending = nil
        offset = found + words.count
      }
    }
    if let pending {
      guard toEnd, pending.takes(plain[min(offset, plain.count)...]) else { return nil }
      gaps.append((pending, string(offset..<plain.count)))
      offset = plain.count
    }
    guard !toEnd || isEnd(offset) else { return nil }
    return PatternReading(gaps: gaps, range: textRange(start..<offset))
  }

  /// Words stand at once where no gap is before them; a text before them reaches to their last place.
  private func find(
    _ words: [Character], from offset: Int, after gap: SentencePattern.Gap?, isEnd: Bool
  ) -> Int? {
    guard let gap else { return holds(words, at: offset) ? offset : nil }
    let last = min(plain.count - words.count, offset + PatternReader.longestGap)
    guard last >= offset else { return nil }
    let found = (offset...last).filter { holds(words, at: $0) }
    return gap == .text || isEnd ? found.last : found.first
  }

  private func holds(_ words: [Character], at offset: Int) -> Bool {
    offset + words.count <= plain.count
      && plain[offset..<offset + words.count].elementsEqual(words) { $0 == $1 }
  }

  /// Nothing but an end mark is left.
  private func isEnd(_ offset: Int) -> Bool {
    plain[offset...].allSatisfy { "。.，,;；".contains($0) }
  }

  private func string(_ range: Range<Int>) -> String { String(text[textRange(range)]).trimmed }

  private func textRange(_ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound < places.count ? places[range.lowerBound] : text.count
    let end = range.isEmpty ? start : places[range.upperBound - 1] + 1
    return start..<max(start, end)
  }
}

extension SentencePattern.Gap {
  /// Such characters can stand in the gap: a gap for a figure holds a figure and nothing else.
  fileprivate func takes(_ text: ArraySlice<Character>) -> Bool {
    switch self {
    case .fact, .total, .points, .maximum, .lost, .count, .year:
      text.count <= 40 && text.contains(where: \.isDigit)
        && text.allSatisfy { $0.isDigit || ",.%-".contains($0) }
    case .grade: text.count <= 6
    // A sentence before the computation is no part of it.
    case .calculation: text.contains("=") && !text.contains(where: \.endsSentence)
    case .cover, .text, .items, .name, .explanation, .sentence, .deduction: true
    }
  }
}
