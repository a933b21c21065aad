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
    for entry in entries {
      if case .unplaced(let reason) = entry.outcome {
        skipped.append(
          Skipped(lines: entry.lines, texts: [entry.text], reason: reason, isPart: false))
      }
      for left in entry.left {
        if let place = columns[left.reason] {
          skipped[place].lines += entry.lines
          skipped[place].texts.append(left.text)
          continue
        }
        if case .column = left.reason { columns[left.reason] = skipped.count }
        skipped.append(
          Skipped(lines: entry.lines, texts: [left.text], reason: left.reason, isPart: true))
      }
    }
    return skipped
  }
}
