/// All words that are looked for in texts, found by their first character.
struct Lexicon: Sendable {
  private struct Word {
    var codes: [UInt32]
    var meanings: [Meaning]
  }

  /// Words by first character, the longest first.
  private var buckets: [[Word]] = [[]]
  /// The bucket of each character of the first plane; 0 where no word begins.
  private var places = [UInt16](repeating: 0, count: 0x10000)

  init(_ rubric: Rubric) {
    let checks = rubric.checks
    var words: [String: [Meaning]] = [:]
    func add(_ word: String, _ meaning: Meaning) {
      if !word.isEmpty, words[word]?.contains(meaning) != true {
        words[word, default: []].append(meaning)
      }
    }
    for fact in rubric.facts {
      for word in [fact.label] + fact.synonyms { add(word, .term(.input(fact.id))) }
    }
    for value in rubric.derived { add(value.label, .term(.input(value.id))) }
    for indicator in rubric.indicators {
      add(indicator.title, .term(.indicator(indicator.id)))
      if let label = indicator.measure?.label { add(label, .term(.measure(indicator.id))) }
    }
    for group in rubric.allGroups { add(group.title, .term(.group(group.id))) }
    for synonym in checks.synonyms {
      let meanings = words[synonym.of] ?? []
      let byID = rubric.indicators.filter { $0.id.rawValue == synonym.of }.flatMap { indicator in
        [Meaning.term(.measure(indicator.id)), .term(.indicator(indicator.id))]
      }
      for word in synonym.words { for meaning in meanings + byID { add(word, meaning) } }
    }
    for word in checks.totalNames { add(word, .term(.total)) }
    for word in checks.selfNames { add(word, .selfName) }
    for word in checks.prompts { add(word, .prompt) }
    for word in checks.weakConclusions { add(word, .weakConclusion) }
    for word in Grammar.elsewhere { add(word, .elsewhere) }
    for word in Grammar.gradeOpeners { add(word, .gradeOpener) }
    for (place, topic) in checks.problemTopics.enumerated() {
      for word in topic.words { add(word, .topic(place)) }
    }
    for (word, meanings) in words.sorted(by: { $0.key < $1.key }) {
      insert(Word(codes: word.codes, meanings: meanings))
    }
    for index in buckets.indices { buckets[index].sort { $0.codes.count > $1.codes.count } }
  }

  private mutating func insert(_ word: Word) {
    guard let first = word.codes.first, first < 0x10000 else { return }
    if places[Int(first)] == 0 {
      places[Int(first)] = UInt16(buckets.count)
      buckets.append([])
    }
    buckets[Int(places[Int(first)])].append(word)
  }

  /// The longest word that begins there.
  func mention(in prose: Prose, at offset: Int) -> Mention? {
    let first = prose.codes[offset]
    guard first < 0x10000, places[Int(first)] != 0 else { return nil }
    for word in buckets[Int(places[Int(first)])] where prose.holds(word.codes, at: offset) {
      return Mention(range: offset..<offset + word.codes.count, meanings: word.meanings)
    }
    return nil
  }
}

extension Rubric {
  var lexicon: Lexicon { deferred.value { Lexicon(self) } }
}
