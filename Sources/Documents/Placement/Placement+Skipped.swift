extension Placement {
  /// Something of the file that stands in no field: where, what, and why (没有归位的).
  public struct Skipped: Hashable, Sendable {
    public var lines: [Int]
    /// One text, or the cells of one column.
    public var texts: [String]
    public var reason: Reason
    /// The rest of its passage was placed.
    public var isPart: Bool

    public var text: String { texts.joined(separator: "；") }
  }

  /// Everything that found no place, in the order of the file; cells of one column, left out for
  /// one reason, stand together at the first of them.
  public var skipped: [Skipped] {
    var skipped: [Skipped] = []
    var columns: [Reason: Int] = [:]
    func add(_ lines: [Int], _ text: String, _ reason: Reason, isPart: Bool) {
      if reason.isJoined, let place = columns[reason] {
        skipped[place].lines += lines
        skipped[place].texts.append(text)
        return
      }
      columns[reason] = skipped.count
      skipped.append(Skipped(lines: lines, texts: [text], reason: reason, isPart: isPart))
    }
    for entry in entries {
      if case .unplaced(let reason) = entry.outcome {
        add(entry.lines, entry.text, reason, isPart: false)
      }
      for left in entry.left { add(entry.lines, left.text, left.reason, isPart: true) }
    }
    return skipped
  }
}

extension Placement.Reason {
  /// Cells of one column and lines of one form stand together.
  fileprivate var isJoined: Bool {
    switch self {
    case .column, .furtherForm: true
    case .preface, .noChapter, .unknownHeading, .nothingAsked, .noText, .unknownRow,
      .unknownIndicator, .noHead, .noField, .saidInText, .tooManyRows, .unclearFigure:
      false
    }
  }
}
