/// What went wrong, in two sentences for a person.
public struct Trouble: Hashable, Sendable {
  public var whatHappened: String
  public var whatToDo: String
  /// The file has been changed by somebody else since it was read.
  public var isConflict: Bool
  /// The draft's folder was moved or removed: saving there cannot succeed by itself.
  public var isFolderGone = false

  public init(_ whatHappened: String, _ whatToDo: String, isConflict: Bool = false) {
    self.whatHappened = whatHappened
    self.whatToDo = whatToDo
    self.isConflict = isConflict
  }

  var text: String { whatHappened + whatToDo }
}
