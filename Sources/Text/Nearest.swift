extension [String] {
  /// The name that was probably meant: the one that takes the fewest changed characters, and of
  /// equals the first.
  ///
  /// - Parameters:
  ///   - name: What was typed.
  ///   - slack: So many changes are near enough, however short the name is; else a third of it.
  /// - Returns: nil if none is near enough.
  public func nearest(to name: String, slack: Int = 1) -> String? {
    let limit = Swift.max(slack, name.count / 3)
    return map { ($0, $0.distance(to: name)) }.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }
}

extension String {
  /// How many characters must be changed, added or dropped to make one the other (Levenshtein).
  func distance(to other: String) -> Int {
    let target = Array(other)
    var row = Array(0...target.count)
    for (index, character) in self.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, wanted) in target.enumerated() {
        let changed = diagonal + (character == wanted ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[target.count]
  }
}
