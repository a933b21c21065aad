import Evaluation

/// Where further forms begin in a file that holds several (一个文件里的多份表).
///
/// A further form is one with a title, a project or a head of its own behind a form's rows, whose
/// rows say something else of the same indicators. A table that only repeats the points is none.
struct FormStarts {
  struct Start: Hashable {
    var passage: Int
    var title: String
  }

  private(set) var starts: [Start] = []
  private let names: RubricNames
  /// Rows of the present form with their points.
  private var seen: [String: Points?] = [:]
  /// Indicators that hold own rows, where the present form has some.
  private var holders: Set<Indicator.ID> = []
  private var hasTotal = false
  /// Where a further form may have begun.
  private var pending: Start?

  init(_ passages: [Passage], _ tables: ManuscriptTables, _ names: RubricNames) {
    self.names = names
    for (index, passage) in passages.enumerated() where passage.furniture == nil {
      take(passage, tables.rows[index], index)
    }
  }

  private mutating func take(_ passage: Passage, _ row: FormTable.Row?, _ index: Int) {
    switch row {
    case .entry(let entry): take(entry)
    case .total: hasTotal = true
    case .head: if hasTotal { wait(index, "") }
    case .plain, .funds, nil:
      guard !seen.isEmpty else { return }
      if let single = passage.content.single, TitleReading.isTitle(single) {
        wait(index, single)
      } else if let cover = CoverTable(passage.content.cells), let name = cover.project {
        wait(index, name)
      }
    }
  }

  private mutating func wait(_ index: Int, _ title: String) {
    guard !seen.isEmpty else { return }
    pending = pending ?? Start(passage: index, title: title)
    if pending?.title.isEmpty == true { pending?.title = title }
  }

  private mutating func take(_ entry: FormEntry) {
    let points = RowAccount(entry).points
    let (key, isNew) = self.key(of: entry, points)
    if let start = pending, isNew {
      starts.append(start)
      seen = [:]
      holders = []
      hasTotal = false
    }
    if seen[key] != nil || isNew { pending = nil }
    seen[key] = .some(points)
    if case .own(let id) = names.target(of: entry, under: nil) { holders.insert(id) }
  }

  /// The row's key, and whether it contradicts what the present form has.
  private func key(of entry: FormEntry, _ points: Points?) -> (String, Bool) {
    let name = TitleKey(entry.deepest?.name ?? "").text
    switch names.target(of: entry, under: nil) {
    case .indicator(let id):
      let key = "indicator." + id.rawValue
      return (key, seen[key].map { $0 != points } ?? false)
    case .own(let id):
      let key = id.rawValue + "." + name
      return (key, seen[key].map { $0 != points } ?? holders.contains(id))
    case .group(let id): return ("group." + id.rawValue, false)
    case .unknown:
      let key = "unknown." + name
      return (key, seen[key].map { $0 != points } ?? false)
    }
  }
}

extension CoverTable {
  /// The project or unit that the row names.
  fileprivate var project: String? {
    pairs.first { pair in
      !pair.value.isEmpty && (pair.title.contains("项目名称") || pair.label == .field(.unit))
    }?.value
  }
}
