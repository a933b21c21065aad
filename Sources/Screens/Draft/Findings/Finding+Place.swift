import Evaluation

extension FieldPath {
  /// It is that field, or the list to which that item belongs.
  func isWhole(of path: FieldPath) -> Bool {
    if case (.items(let list), .item(let other, _)) = (self, path) { return list == other }
    return self == path
  }
}

extension Finding {
  /// It is about the same, whatever the characters and reasons are by now.
  func isSame(as other: Finding) -> Bool {
    check == other.check && field == other.field && message == other.message
  }
}
