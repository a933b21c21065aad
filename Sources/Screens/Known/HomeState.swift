import Evaluation
import Terminal

/// The list of drafts in the data folder.
struct HomeState: Equatable, Sendable {
  var drafts: [DraftLine] = []
  var cursor = ListCursor()
  var isRead = false
  /// The draft that the cursor goes to with the next list: the one that was made or left.
  var wanted: String?
  /// A draft was removed that can be put back.
  var hasRemoved = false
  /// How often a unit and year stand in the list, as far as they are known.
  private var names: [DraftName: Int] = [:]

  private struct DraftName: Hashable {
    var unit: String
    var year: String

    init(_ line: DraftLine) { (unit, year) = (line.unit, line.year) }
  }

  /// Drafts whose score is not known yet, in the order of the list.
  var unscored: [DraftLine] { drafts.filter { $0.score == nil && $0.trouble == nil } }

  var selected: DraftLine? {
    drafts.indices.contains(cursor.selected) ? drafts[cursor.selected] : nil
  }

  /// A new list; what was known of a draft stays until it is read again, but for its score.
  mutating func take(_ names: [DraftLine]) {
    let selected = wanted ?? self.selected?.id
    wanted = nil
    let known = Dictionary(drafts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    drafts = names.map { line in
      guard line.trouble == nil, let old = known[line.id] else { return line }
      return DraftLine(id: old.id, unit: old.unit, year: old.year)
    }
    isRead = true
    let counted = drafts.filter { !$0.unit.isEmpty }.map { (DraftName($0), 1) }
    self.names = Dictionary(counted, uniquingKeysWith: +)
    cursor.selected = drafts.firstIndex { $0.id == selected } ?? cursor.selected
    cursor.selected = min(cursor.selected, max(drafts.count - 1, 0))
  }

  mutating func take(_ line: DraftLine) {
    guard let index = drafts.firstIndex(where: { $0.id == line.id }) else { return }
    let (old, new) = (DraftName(drafts[index]), DraftName(line))
    drafts[index] = line
    guard old != new else { return }
    names[old, default: 0] -= 1
    names[new, default: 0] += 1
  }

  /// A draft of that unit and year, if one of the list is known to be.
  func draft(of unit: String, _ year: String) -> DraftLine? {
    drafts.first { !$0.unit.isEmpty && $0.unit == unit && $0.year == year }
  }

  /// Another draft of the list has the same unit and year.
  func hasTwin(_ line: DraftLine) -> Bool { names[DraftName(line), default: 0] > 1 }
}
