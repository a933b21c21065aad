extension FieldContent {
  /// The same to the last code point.
  func isExactly(_ other: FieldContent) -> Bool {
    self == other && exactText.isExactly(other.exactText)
      && ExactText(items.joined(separator: "\n")) == ExactText(other.items.joined(separator: "\n"))
  }

  var items: [String] {
    switch self {
    case .items(let items): items
    case .text, .fact, .points, .check, .lastYear: []
    }
  }

  var isUnreadable: Bool {
    switch self {
    case .fact(.unreadable), .points(.unreadable): true
    case .fact, .points, .text, .items, .check, .lastYear: false
    }
  }

  /// What was entered, without a kind to read it by.
  var exactText: String {
    switch self {
    case .text(let text): text
    case .items(let items): items.joined(separator: "\n")
    case .fact(.value(.number(let number))): number.text
    case .fact(.value(.numbers(let figures))): FactValue.plainText(of: figures)
    case .fact(.value(.flag(let flag))), .check(let flag?): flag ? "是" : "否"
    case .points(.value(let points)): points.text
    case .fact(.unreadable(let text)), .points(.unreadable(let text)): text
    case .lastYear(let year?): year.exactText
    case .fact(nil), .points(nil), .check(nil), .lastYear(nil): ""
    }
  }
}

extension Report {
  /// The address of everything that stands in the report, lists as wholes; in no order.
  var filledPaths: [FieldPath] {
    Cover.Field.allCases.filter { !cover[$0].isEmpty }.map { .cover($0) }
      + texts.keys.map { .text($0) } + lists.keys.map { .items($0) }
      + facts.keys.map { .fact($0) }
      + answers.flatMap { id, answer in answer.filledPaths(of: id) }
  }
}

extension Answer {
  fileprivate func filledPaths(of id: Indicator.ID) -> [FieldPath] {
    let texts: [(String, FieldPath)] = [
      (explanation, .explanation(id)), (deduction, .deduction(id)),
      (overrideReason, .overrideReason(id)), (notApplicable, .notApplicable(id)),
      (choice, .choice(id)),
    ]
    let points = [
      self.points == nil ? nil : FieldPath.points(id),
      override == nil ? nil : FieldPath.override(id),
    ]
    let rows = own.indices.flatMap { row in
      OwnIndicator.Column.allCases.filter { !own[row][$0].isEmpty }
        .map { FieldPath.own(id, row, $0) }
    }
    return checks.keys.map { .check(id, $0) } + texts.filter { !$0.0.isEmpty }.map(\.1)
      + points.compactMap { $0 } + rows
  }
}
