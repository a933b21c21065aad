import Evaluation
import Terminal

/// The supervisor's queue (待审队列): what waits, filtered, searched and sorted.
struct Queue: Equatable, Sendable {
  enum Filter: Hashable, Sendable, CaseIterable {
    /// Something for the supervisor to do.
    case waiting
    case submitted, approved, returned, signed, all
  }

  enum Order: Hashable, Sendable, CaseIterable {
    /// Who has waited longest comes first.
    case waiting
    case unit
    /// The lowest total first.
    case score
    /// The most findings first.
    case findings
  }

  private(set) var lines: [QueueLine] = []
  private(set) var shown: [QueueLine] = []
  private var places: [String: Int] = [:]
  private(set) var filter = Filter.waiting
  private(set) var order = Order.waiting
  var input = TextBuffer()
  var cursor = ListCursor()
  private(set) var isRead = false
  /// What was not looked at yet, in the order of the list.
  private(set) var unknown: [String] = []
  /// What is shown and has no scores yet.
  private(set) var unrated: [String] = []

  var selected: QueueLine? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  /// How many were looked at, of how many.
  var progress: (known: Int, all: Int) { (lines.count - unknown.count, lines.count) }

  /// A new list; what was known of a report stays until it is read again.
  mutating func take(_ names: [QueueLine]) {
    lines = names
    places = Dictionary(
      zip(lines.map(\.id), lines.indices), uniquingKeysWith: { first, _ in first })
    isRead = true
    arrange()
  }

  mutating func take(read: [QueueLine]) {
    for line in read {
      guard let place = places[line.id] else { continue }
      var line = line
      if line.rating == nil { line.rating = lines[place].rating }
      lines[place] = line
    }
    arrange()
  }

  mutating func search() {
    cursor = ListCursor()
    arrange()
  }

  mutating func nextFilter() {
    filter = filter.next
    search()
  }

  mutating func nextOrder() {
    order = order.next
    search()
  }

  /// What is shown, the selected report staying selected.
  private mutating func arrange() {
    let selected = self.selected?.id
    let wanted = input.text.halfWidth.lowercased().filter { !$0.isWhitespace }
    let kept = lines.filter { filter.keeps($0) && $0.matches(wanted) }
    shown = kept.enumerated().sorted { left, right in
      order.isBefore(left.element, right.element)
        ?? (left.offset < right.offset)
    }.map(\.element)
    unknown = lines.filter { !$0.isKnown }.map(\.id)
    unrated =
      order.needsRatings
      ? shown.filter { $0.rating == nil && $0.trouble == nil }.map(\.id) : []
    if let selected, let place = shown.firstIndex(where: { $0.id == selected }),
      cursor.selected != 0
    {
      cursor.selected = place
    }
    cursor.selected = min(cursor.selected, max(shown.count - 1, 0))
  }
}

extension QueueLine {
  var isKnown: Bool { state != nil || trouble != nil }

  fileprivate func matches(_ wanted: String) -> Bool {
    guard !wanted.isEmpty else { return true }
    return [unit, year, id].contains { $0.halfWidth.lowercased().contains(wanted) }
  }
}

extension Queue.Filter {
  /// What was not looked at yet is kept: it may belong here.
  func keeps(_ line: QueueLine) -> Bool {
    guard let state = line.state else { return line.trouble == nil || self == .all }
    switch self {
    case .waiting: return state.isWaiting
    case .submitted: return state == .submitted
    case .approved: return state == .approved
    case .returned: return state == .returned
    case .signed: return state == .signed
    case .all: return true
    }
  }
}

extension Queue.Order {
  /// It is by scores or findings, which are computed from the whole report.
  var needsRatings: Bool {
    switch self {
    case .waiting, .unit: false
    case .score, .findings: true
    }
  }

  /// Nothing where neither goes before the other.
  fileprivate func isBefore(_ left: QueueLine, _ right: QueueLine) -> Bool? {
    switch self {
    case .waiting: ordered(left.since?.seconds ?? .max, right.since?.seconds ?? .max)
    case .unit: ordered(left.unit, right.unit)
    case .score:
      switch (left.rating?.total, right.rating?.total) {
      case (let left?, let right?): ordered(left, right)
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): nil
      }
    case .findings: ordered(-(left.rating?.findings ?? -1), -(right.rating?.findings ?? -1))
    }
  }

  private func ordered<Value: Comparable>(_ left: Value, _ right: Value) -> Bool? {
    left == right ? nil : left < right
  }
}

extension QueueRating {
  fileprivate var findings: Int { errors * 1_000 + warnings }
}

extension CaseIterable where Self: Equatable {
  /// The case behind this one, the first behind the last.
  fileprivate var next: Self {
    let all = Array(Self.allCases)
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}
