extension ReviewAction {
  /// Whether something has to be said with it, as the table of what may happen says; which words
  /// are mandatory stands there alone.
  public var words: Transition.Words {
    Transition.table.first { $0.action == self }?.words ?? .none
  }

  /// These words are too few for it.
  ///
  /// `hasFieldReasons` where single fields are given reasons too.
  public func lacks(_ words: String, hasFieldReasons: Bool = false) -> Bool {
    guard words.isBlank else { return false }
    switch self.words {
    case .none, .optional: return false
    case .needed: return true
    case .neededUnlessAtFields: return !hasFieldReasons
    }
  }

  /// Refuses an action with which nothing is said that has to be.
  public func check(
    _ words: String, hasFieldReasons: Bool = false
  ) throws(ReviewRefusal) {
    if lacks(words, hasFieldReasons: hasFieldReasons) { throw .reasonMissing(self) }
  }
}
