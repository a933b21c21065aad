extension Optional {
  /// Changes what is there; it is moved, not copied.
  ///
  /// - Returns: What the change says; nil where there is nothing to change.
  mutating func changing<Result>(_ change: (inout Wrapped) -> Result) -> Result? {
    guard var value = take() else { return nil }
    let result = change(&value)
    self = value
    return result
  }
}
