import Evaluation

/// The list of findings: which are shown, in which order, and which is selected.
struct FindingsState: Equatable, Sendable {
  enum Filter: Hashable, Sendable {
    case all
    case severity(Finding.Severity)
    case group(Finding.Group)
    /// 未说明的警告
    case unjustified
  }

  enum Order: Hashable, Sendable {
    /// As in the report.
    case place
    /// By group, in each as in the report.
    case group
  }

  var cursor = ListCursor()
  var filter = Filter.all
  var order = Order.place

  static let filters: [Filter] =
    [.all] + Finding.Severity.allCases.map { .severity($0) } + [.unjustified]
    + Finding.Group.allCases.map { .group($0) }

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

  /// The next filter that keeps anything.
  mutating func nextFilter(of findings: [Finding]) {
    let filters = FindingsState.filters
    let here = filters.firstIndex(of: filter) ?? 0
    let following = (1...filters.count).map { filters[(here + $0) % filters.count] }
    filter = following.first { filter in findings.contains { filter.keeps($0) } } ?? .all
    cursor = ListCursor()
  }
}

extension FindingsState.Filter {
  func keeps(_ finding: Finding) -> Bool {
    switch self {
    case .all: true
    case .severity(let severity): finding.severity == severity
    case .group(let group): finding.group == group
    case .unjustified: finding.severity == .warning && !finding.isJustified
    }
  }

  var title: String {
    switch self {
    case .all: FindingsWords.all
    case .severity(let severity): severity.title
    case .group(let group): group.title
    case .unjustified: FindingsWords.unjustified
    }
  }
}
