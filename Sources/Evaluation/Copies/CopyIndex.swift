/// The sentences of many drafts, to find those that stand in two of them (文句索引).
///
/// What stands in many drafts is how such reports are written and says nothing; what stands in two is
/// a copy, also where names, figures and the order of the sentences were changed.
public struct CopyIndex: Sendable {
  private struct Draft {
    var name: String
    var unit: String
    var characters = 0
  }

  private struct Sentence {
    var draft: Int
    var field: FieldPath
    var isDuty: Bool
    var text: String
    var marks: Int
  }

  private struct Mark {
    var hash: UInt64
    var sentence: Int
  }

  private struct Match {
    var first: Int
    var second: Int
    var shared: Int
  }

  private var drafts: [Draft] = []
  private var sentences: [Sentence] = []
  private var marks: [Mark] = []

  /// Shorter ones are alike by chance.
  private static let shortest = 16
  private static let fewestShared = 3
  /// So many parts of a hundred of a sentence's runs have to be the same.
  private static let likeness = 40
  private static let fewestDrafts = 4
  /// What more than one draft in so many has is usual.
  private static let usual = 50
  private static let fewestCharacters = 60
  private static let manyCharacters = 80

  public init() {}

  public mutating func add(_ name: String, _ report: Report, by rubric: Rubric) {
    let unit = report.cover[.unit]
    let own = unit.isBlank ? [] : [unit.codes]
    let place = drafts.count
    var draft = Draft(name: name, unit: unit)
    for (path, role, text) in report.typedTexts(by: rubric) {
      let isDuty = role.section.map { $0 == rubric.checks.dutySection } ?? false
      let prose = Prose(text)
      for range in prose.sentenceRanges(from: CopyIndex.shortest) {
        let shingles = Shingles(of: prose.codes[range], without: own)
        draft.characters += range.count
        guard shingles.hashes.count >= CopyIndex.fewestShared else { continue }
        let number = sentences.count
        sentences.append(
          Sentence(
            draft: place, field: path, isDuty: isDuty, text: prose.text(range),
            marks: shingles.hashes.count))
        marks += shingles.hashes.map { Mark(hash: $0, sentence: number) }
      }
    }
    drafts.append(draft)
  }

  /// Every two drafts that share more than chance does, those that share most first.
  public func pairs() -> [CopiedPair] {
    let matches = matches()
    let byPair = Dictionary(grouping: matches) { match in
      [sentences[match.first].draft, sentences[match.second].draft]
    }
    return byPair.compactMap { drafts, matches in pair(drafts[0], drafts[1], matches) }
      .sorted { ($1.characters, $0.first, $0.second) < ($0.characters, $1.first, $1.second) }
  }

  /// Sentences of two drafts that have most of their runs in common.
  private func matches() -> [Match] {
    let sorted = marks.sorted { ($0.hash, $0.sentence) < ($1.hash, $1.sentence) }
    let most = max(CopyIndex.fewestDrafts, drafts.count / CopyIndex.usual)
    var shared: [UInt64: Int] = [:]
    // What is usual is nothing that a sentence has of its own.
    var own = sentences.map(\.marks)
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].hash == sorted[start].hash { end += 1 }
      let run = sorted[start..<end].map(\.sentence)
      if run.count > most {
        for sentence in run { own[sentence] -= 1 }
      } else if run.count > 1 {
        count(run, in: &shared)
      }
      start = end
    }
    return shared.compactMap { key, count in
      let (first, second) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      let least = min(own[first], own[second])
      return count >= CopyIndex.fewestShared && count * 100 >= least * CopyIndex.likeness
        ? Match(first: first, second: second, shared: count) : nil
    }
  }

  private func count(_ run: [Int], in shared: inout [UInt64: Int]) {
    for (place, first) in run.enumerated() {
      for second in run[(place + 1)...] where sentences[first].draft != sentences[second].draft {
        shared[UInt64(first) << 32 | UInt64(second), default: 0] += 1
      }
    }
  }

  private func pair(_ first: Int, _ second: Int, _ matches: [Match]) -> CopiedPair? {
    // What a unit is for stays the same from year to year.
    let isSameUnit = drafts[first].unit == drafts[second].unit
    let counted = matches.filter { !(isSameUnit && sentences[$0.first].isDuty) }
    let best = Dictionary(grouping: counted, by: \.first).values.compactMap { found in
      found.max { ($0.shared, $1.second) < ($1.shared, $0.second) }
    }.sorted { $0.first < $1.first }
    let characters = best.map { sentences[$0.first].text.count }.reduce(0, +)
    let isEnough =
      best.count > 1 && characters >= CopyIndex.fewestCharacters
      || characters >= CopyIndex.manyCharacters
    let whole = min(drafts[first].characters, drafts[second].characters)
    guard isEnough, let share = Rational(characters, over: max(whole, 1)) else { return nil }
    return CopiedPair(
      first: drafts[first].name, second: drafts[second].name,
      sentences: best.map { match in
        CopiedPair.Sentence(
          field: sentences[match.first].field, text: sentences[match.first].text,
          otherField: sentences[match.second].field, otherText: sentences[match.second].text)
      }, characters: characters, share: min(share, .one))
  }
}

extension Prose {
  /// Sentences of at least so many characters, without their end marks.
  fileprivate func sentenceRanges(from shortest: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for offset in 0...count where offset == count || self[offset].endsSentence {
      if offset - start >= shortest { ranges.append(start..<offset) }
      start = offset + 1
    }
    return ranges
  }
}
