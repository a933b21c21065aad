/// What was found in looking at a report's trail, versions and signatures (核验所见); `Judgement`
/// says what follows from it.
public struct Examination: Hashable, Sendable {
  /// Why signatures could not be held against anybody's key, or something not be read.
  public var obstacle: String?
  public var contradictions: [Contradiction] = []
  /// The labels of what differs from what was handed in or signed last; nothing where that is the
  /// report as it is.
  public var alterations: [String]?
  /// Of a new revision: the labels of what differs from the one that was signed.
  public var changedSinceSignature: [String] = []

  /// Something that cannot be if the trail is true.
  public struct Contradiction: Hashable, Sendable {
    /// The line of the trail that does not hold, if it is one line.
    public var line: Int?
    /// What happened, one sentence.
    public var sentence: String

    public init(line: Int?, sentence: String) {
      self.line = line
      self.sentence = sentence
    }
  }

  public init() {}
}
