/// Two drafts of which one has sentences of the other (雷同).
public struct CopiedPair: Hashable, Sendable {
  /// A sentence of the first, and the one of the second that it is like.
  public struct Sentence: Hashable, Sendable {
    public var field: FieldPath
    public var text: String
    public var otherField: FieldPath
    public var otherText: String
  }

  /// By the names under which they were added.
  public var first: String
  public var second: String
  public var sentences: [Sentence]
  /// Of the sentences of the first.
  public var characters: Int
  /// Of all characters of the shorter one's sentences, from 0 to 1.
  public var share: Rational
}
