extension Migration {
  /// Format 1 had no room for a review; what it holds means the same in format 2.
  static let oneToTwo = Migration(from: 1) { $0 }
}
