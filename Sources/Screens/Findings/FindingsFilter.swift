import Evaluation

/// Which findings of the list are shown.
enum FindingsFilter: Hashable, Sendable {
  case all
  case severity(Finding.Severity)
  case group(Finding.Group)
  /// 未说明的警告
  case unjustified

  static let inOrder: [FindingsFilter] =
    [.all] + Finding.Severity.allCases.map { .severity($0) } + [.unjustified]
    + Finding.Group.allCases.map { .group($0) }

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
