public import Evaluation

extension Report {
  /// The report with a blank wherever a line ends in what a form shows on one line: cover, list
  /// items, the unit's own indicators.
  ///
  /// The program enters no such thing; a file that another hand has written may hold it.
  public var withEntriesOnOneLine: Report {
    var report = self
    for field in Cover.Field.allCases { report.cover[field] = cover[field].onOneLine }
    report.lists = lists.mapValues { $0.map(\.onOneLine) }
    for (id, answer) in answers where !answer.own.isEmpty {
      report.answers[id]?.own = answer.own.map { row in
        var row = row
        for column in OwnIndicator.Column.allCases { row[column] = row[column].onOneLine }
        return row
      }
    }
    return report
  }
}

extension String {
  fileprivate var onOneLine: String {
    guard contains(where: \.isNewline) else { return self }
    return split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
