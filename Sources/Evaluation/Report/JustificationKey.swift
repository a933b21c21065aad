/// Which warning a reason is for: the check and the field, whatever the characters are now.
public struct JustificationKey: Hashable, Comparable, Sendable {
  public var check: String
  public var field: FieldPath

  public init(check: String, field: FieldPath) {
    self.check = check
    self.field = field
  }

  public static func < (left: JustificationKey, right: JustificationKey) -> Bool {
    (left.check, left.field.address) < (right.check, right.field.address)
  }
}
