/// What two sequences have in common, in order (最长公共子序列).
struct Alignment {
  enum Step: Hashable {
    case same(old: Int, new: Int)
    case removed(Int)
    case added(Int)
  }

  /// In order; in a gap, what was removed stands before what was added.
  private(set) var steps: [Step] = []

  /// Larger tables are not filled in: the differing middle counts as replaced.
  static let largestTable = 4_000_000

  init<Element: Hashable>(_ old: [Element], _ new: [Element]) {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    { tail += 1 }
    steps = (0..<head).map { .same(old: $0, new: $0) }
    addMiddle(old, new, head..<(old.count - tail), head..<(new.count - tail))
    steps += (0..<tail).reversed().map {
      .same(old: old.count - 1 - $0, new: new.count - 1 - $0)
    }
  }

  private mutating func addMiddle<Element: Hashable>(
    _ old: [Element], _ new: [Element], _ oldRange: Range<Int>, _ newRange: Range<Int>
  ) {
    let rows = oldRange.count
    let columns = newRange.count
    guard rows > 0, columns > 0, rows <= Alignment.largestTable / columns else {
      steps += oldRange.map { .removed($0) } + newRange.map { .added($0) }
      return
    }
    let width = columns + 1
    // The length of what the rests from there on have in common.
    var lengths = [Int32](repeating: 0, count: (rows + 1) * width)
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let isSame = old[oldRange.lowerBound + row] == new[newRange.lowerBound + column]
        lengths[row * width + column] =
          isSame
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    walk(old, new, oldRange, newRange, lengths)
  }

  private mutating func walk<Element: Hashable>(
    _ old: [Element], _ new: [Element], _ oldRange: Range<Int>, _ newRange: Range<Int>,
    _ lengths: [Int32]
  ) {
    let width = newRange.count + 1
    var (row, column) = (0, 0)
    var added: [Step] = []
    while row < oldRange.count || column < newRange.count {
      let (oldPlace, newPlace) = (oldRange.lowerBound + row, newRange.lowerBound + column)
      if row < oldRange.count, column < newRange.count, old[oldPlace] == new[newPlace] {
        steps += added + [.same(old: oldPlace, new: newPlace)]
        added = []
        row += 1
        column += 1
      } else if row < oldRange.count,
        column == newRange.count
          || lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        steps.append(.removed(oldPlace))
        row += 1
      } else {
        added.append(.added(newPlace))
        column += 1
      }
    }
    steps += added
  }
}
