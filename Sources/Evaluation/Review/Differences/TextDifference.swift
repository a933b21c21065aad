/// How one text became another, sentence by sentence, and character by character within a changed
/// sentence.
public struct TextDifference: Hashable, Sendable {
  /// Characters that stayed, went or came.
  public enum Run: Hashable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
  }

  public enum Piece: Hashable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
    /// A sentence that is still recognisable.
    case changed([Run])
  }

  /// In order; put together, the pieces are both texts.
  public let pieces: [Piece]

  public init(from old: String, to new: String) {
    let old = SentenceSplitter.sentences(of: old).map { ExactText($0) }
    let new = SentenceSplitter.sentences(of: new).map { ExactText($0) }
    var builder = Builder()
    for step in Alignment(old, new).steps {
      switch step {
      case .same(let place, _): builder.keep(old[place].text)
      case .removed(let place): builder.removed.append(old[place].text)
      case .added(let place): builder.added.append(new[place].text)
      }
    }
    builder.closeGap()
    pieces = builder.pieces
  }

  public var isEmpty: Bool {
    pieces.allSatisfy { piece in
      switch piece {
      case .same: true
      case .removed, .added, .changed: false
      }
    }
  }
}

extension TextDifference {
  /// Collects sentences; in each gap, the ones that resemble each other are paired in order.
  private struct Builder {
    var pieces: [Piece] = []
    var removed: [String] = []
    var added: [String] = []

    mutating func keep(_ sentence: String) {
      closeGap()
      pieces.append(.same(sentence))
    }

    mutating func closeGap() {
      defer { (removed, added) = ([], []) }
      var rest = added[...]
      for sentence in removed {
        guard let match = rest.indices.first(where: { sentence.resembles(rest[$0]) }) else {
          pieces.append(.removed(sentence))
          continue
        }
        pieces += rest[..<match].map { .added($0) }
        pieces.append(.changed(TextDifference.runs(from: sentence, to: rest[match])))
        rest = rest[(match + 1)...]
      }
      pieces += rest.map { .added($0) }
    }
  }

  /// Character by character, numbers and Latin words as wholes: 99.5 becomes 99.7, not 9`5`.
  static func runs(from old: String, to new: String) -> [Run] {
    let old = old.diffWords
    let new = new.diffWords
    var runs: [Run] = []
    for step in Alignment(old, new).steps {
      switch step {
      case .same(let place, _): runs.extend(.same(old[place].text))
      case .removed(let place): runs.extend(.removed(old[place].text))
      case .added(let place): runs.extend(.added(new[place].text))
      }
    }
    return runs
  }
}

extension [TextDifference.Run] {
  fileprivate mutating func extend(_ run: TextDifference.Run) {
    switch (last, run) {
    case (.same(let text), .same(let more)): self[count - 1] = .same(text + more)
    case (.removed(let text), .removed(let more)): self[count - 1] = .removed(text + more)
    case (.added(let text), .added(let more)): self[count - 1] = .added(text + more)
    case (.same, _), (.removed, _), (.added, _), (nil, _): append(run)
    }
  }
}

extension String {
  /// Two sentences of which at least half the words are the same.
  fileprivate func resembles(_ other: String) -> Bool {
    let (old, new) = (diffWords, other.diffWords)
    guard old.count <= String.longestCompared, new.count <= String.longestCompared else {
      return false
    }
    let same = Alignment(old, new).steps.count { step in
      switch step {
      case .same: true
      case .removed, .added: false
      }
    }
    return same * 2 >= Swift.max(old.count, new.count)
  }

  /// Longer sentences are shown as replaced.
  private static let longestCompared = 2_000

  /// Single characters, but a number with its point and separators, or a Latin word, as one.
  fileprivate var diffWords: [ExactText] {
    var words: [String] = []
    var isOpen = false
    for character in self {
      let joins = character.joinsWord
      if joins, isOpen {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      isOpen = joins
    }
    return words.map { ExactText($0) }
  }
}

extension Character {
  fileprivate var joinsWord: Bool {
    isASCII && (isNumber || isLetter || self == "." || self == ",")
  }
}
