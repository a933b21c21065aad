import Evaluation
import Terminal

/// The list of findings (问题清单): which are shown, in which order, and which is selected.
struct FindingsScreen: Screen {
  enum Order: Hashable, Sendable {
    /// As in the report.
    case place
    /// By group, in each as in the report.
    case group
  }

  var name: StaticString { "findings" }
  var cursor = ListCursor()
  var filter = FindingsFilter.all
  var order = Order.place

  var keys: Keymap<Action> { FindingsScreen.table }

  /// The findings that are shown, in the order in which they are shown.
  func shown(of findings: [Finding]) -> [Finding] {
    let kept = findings.filter { filter.keeps($0) }
    switch order {
    case .place: return kept
    case .group:
      return kept.enumerated().sorted {
        ($0.element.group, $0.offset) < ($1.element.group, $1.offset)
      }
      .map(\.element)
    }
  }

  func shown(_ around: Surroundings) -> [Finding] { shown(of: around.filling?.findings ?? []) }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    let findings = shown(around)
    let selected = findings.indices.contains(cursor.selected) ? findings[cursor.selected] : nil
    if let motion = action.motion {
      cursor.move(motion, count: findings.count, page: listRows(bodyRows(around)))
    } else if action == .confirm {
      return goThere(selected, &around)
    } else if action == .own(.nextFilter) {
      nextFilter(of: around.filling?.findings ?? [])
    } else if action == .own(.nextOrder) {
      order = order == .place ? .group : .place
      cursor = ListCursor()
    } else if action == .own(.acceptFix) {
      accept(selected, &around)
    } else if action == .open(.justification) {
      return selected.map { .open(action, .finding($0)) } ?? .stay
    } else {
      return .pass
    }
    return .stay
  }

  private func goThere(_ finding: Finding?, _ around: inout Surroundings) -> Outcome {
    guard let finding, let index = around.filling?.findings.firstIndex(of: finding) else {
      return .stay
    }
    around.notice = around.filling.changing { FindingWalk.go(to: finding, index, in: &$0) }
    return .close
  }

  private mutating func accept(_ finding: Finding?, _ around: inout Surroundings) {
    if let finding {
      around.notice = around.filling.changing { FixTaking.accept(finding, in: &$0) }
    }
    cursor.settle(count: shown(around).count, page: listRows(bodyRows(around)))
  }

  /// The next filter that keeps anything.
  private mutating func nextFilter(of findings: [Finding]) {
    let filters = FindingsFilter.inOrder
    let here = filters.firstIndex(of: filter) ?? 0
    let following = (1...filters.count).map { filters[(here + $0) % filters.count] }
    filter = following.first { filter in findings.contains { filter.keeps($0) } } ?? .all
    cursor = ListCursor()
  }

  /// The last rows of the body show the place; the list has the others.
  func listRows(_ rows: Int) -> Int { max(rows - 3, 1) }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(cursor, count: shown(around).count, rows: listRows(bodyRows(around)))
  }
}
