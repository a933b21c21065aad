/// One change of one place in a report, which can be taken back (修改).
public struct Edit: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A run of typed characters, or of deleted ones.
    case typing, deleting
    /// Anything that stands by itself: a paste, an answer, a moved item.
    case whole
  }

  public var place: EditPlace
  /// Where the focus was; differs from the place in lists, which are changed as a whole.
  public var focus: FieldPath
  public var before: FieldContent
  public var after: FieldContent
  public var kind: Kind
  /// It is undone and redone together with the edit before it.
  public var isContinued = false

  public init(
    _ place: EditPlace, focus: FieldPath, from before: FieldContent, to after: FieldContent,
    _ kind: Kind
  ) {
    self.place = place
    self.focus = focus
    self.before = before
    self.after = after
    self.kind = kind
  }
}
