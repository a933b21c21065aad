import Evaluation

/// Figures that are tried without being entered (试填): kept with the open draft, never saved.
struct Trial: Equatable, Sendable {
  struct Change: Equatable, Sendable {
    var path: FieldPath
    var content: FieldContent
  }

  /// In the order in which they were first tried.
  private(set) var changes: [Change] = []

  /// What of the copy differs from the report.
  mutating func take(_ copy: Report, of report: Report, at paths: [FieldPath]) {
    let known = changes.map(\.path)
    let differing = paths.filter { copy[$0] != report[$0] }
    let order = known.filter(differing.contains) + differing.filter { !known.contains($0) }
    changes = order.map { Change(path: $0, content: copy[$0]) }
  }

  func applied(to report: Report) -> Report {
    changes.reduce(into: report) { copy, change in copy[change.path] = change.content }
  }
}
