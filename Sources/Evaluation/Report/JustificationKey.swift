/// Which warning a reason is for: the check, the field, and what was found there.
public struct JustificationKey: Hashable, Comparable, Sendable {
  public var check: String
  public var field: FieldPath
  /// What was found: the part that it is about, the characters that are meant (`Finding.matter`).
  ///
  /// Empty in reasons of drafts from before format 3, which were kept for all
  /// that a check had to say of a field.
  public var matter: String

  public init(check: String, field: FieldPath, matter: String = "") {
    self.check = check
    self.field = field
    self.matter = matter
  }

  public static func < (left: JustificationKey, right: JustificationKey) -> Bool {
    (left.check, left.field.address, left.matter)
      < (right.check, right.field.address, right.matter)
  }

  /// The key of a reason that did not say which of several warnings it was for.
  public var whole: JustificationKey { JustificationKey(check: check, field: field) }
}
