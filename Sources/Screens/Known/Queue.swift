import Evaluation
import Terminal
import Text

/// The supervisor's queue (待审队列): what waits, filtered, searched and sorted.
struct Queue: Equatable, Sendable {
  enum Filter: Hashable, Sendable, CaseIterable {
    /// Something for the supervisor to do, or to look into.
    case waiting
    case submitted, approved, returned, signed, all
  }

  enum Order: Hashable, Sendable, CaseIterable {
    /// What does not hold comes first, then who has waited longest.
    case waiting
    case unit
    /// The lowest total first.
    case score
    /// The most findings first.
    case findings
  }

  private(set) var lines: [QueueLine] = []
  /// What is shown, as places in the list.
  private var places: [Int] = []
  /// What is searched in, for each line of the list.
  private var searched: [[UInt8]] = []
  private var placeOfName: [String: Int] = [:]
  private(set) var filter = Filter.waiting
  private(set) var order = Order.waiting
  var input = TextBuffer()
  var cursor = ListCursor()
  private(set) var isRead = false
  /// What was not looked at yet, in the order of the list.
  private(set) var unknown: [String] = []
  /// What is shown and has no scores yet.
  private(set) var unrated: [String] = []
  /// What is not verified yet, in the order of the list; what is on the screen does not wait for it.
  private(set) var unjudged: ArraySlice<String> = []
  /// Something was read that is not kept for the next start.
  private(set) var isNew = false

  var count: Int { places.count }

  var selected: QueueLine? {
    places.indices.contains(cursor.selected) ? lines[places[cursor.selected]] : nil
  }

  /// Some of what is shown, from a row on.
  func shown(from row: Int, _ rows: Int) -> [QueueLine] {
    places.dropFirst(row).prefix(rows).map { lines[$0] }
  }

  /// How many were looked at, of how many.
  var progress: (known: Int, all: Int) { (lines.count - unknown.count, lines.count) }

  /// A new list, with what is known of each report.
  mutating func take(_ names: [QueueLine]) {
    lines = names
    searched = []
    placeOfName = Dictionary(
      zip(lines.map(\.id), lines.indices), uniquingKeysWith: { first, _ in first })
    isRead = true
    arrange()
  }

  mutating func take(read: [QueueLine]) {
    for line in read {
      guard let place = placeOfName[line.id] else { continue }
      var line = line
      if line.rating == nil { line.rating = lines[place].rating }
      if line.judgement == nil { line.judgement = lines[place].judgement }
      lines[place] = line
      if searched.indices.contains(place) { searched[place] = line.searched }
    }
    isNew = true
    arrange()
  }

  /// What was verified in passing; only what does not hold changes the order.
  mutating func take(judged: [QueueLine]) {
    for line in judged {
      guard let place = placeOfName[line.id] else { continue }
      lines[place].judgement = line.judgement
      lines[place].trouble = line.trouble
    }
    unjudged = unjudged.dropFirst(judged.count)
    isNew = isNew || unjudged.isEmpty || unjudged.count.isMultiple(of: Queue.keptTogether)
    if judged.contains(where: \.isDoubtful) { arrange() }
  }

  /// After so many that were verified, they are kept for the next start.
  private static let keptTogether = 500

  mutating func keep() { isNew = false }

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
    places = order.sorted(found.filter { filter.keeps(lines[$0]) }, of: lines)
    unknown = lines.filter { !$0.isRead }.map(\.id)
    unjudged = lines.filter { $0.isRead && $0.judgement == nil && $0.trouble == nil }.map(\.id)[...]
    unrated =
      order.needsRatings
      ? places.filter { lines[$0].rating == nil && lines[$0].trouble == nil }.map { lines[$0].id }
      : []
    if let selected, cursor.selected != 0,
      let place = places.firstIndex(where: { lines[$0].id == selected })
    {
      cursor.selected = place
    }
    cursor.selected = min(cursor.selected, max(places.count - 1, 0))
  }

  /// The lines that have what is searched for.
  private var found: [Int] {
    mutating get {
      let wanted = input.text.searchBytes
      guard !wanted.isEmpty else { return Array(lines.indices) }
      if searched.count != lines.count { searched = lines.map(\.searched) }
      return lines.indices.filter { searched[$0].contains(wanted) }
    }
  }
}

extension QueueLine {
  /// Seconds, as in `Timestamp`; what is doubtful comes before all others.
  fileprivate var waitingSince: Int { isDoubtful ? .min : since?.seconds ?? .max }

  /// Unit, year and name, one behind the other.
  fileprivate var searched: [UInt8] {
    unit.searchBytes + [0x0A] + year.searchBytes + [0x0A] + id.searchBytes
  }
}

extension String {
  /// For comparing without regard to case, width and blanks.
  fileprivate var searchBytes: [UInt8] {
    Array(asciiForm.lowercased().filter { !$0.isWhitespace }.utf8)
  }
}

extension Queue.Filter {
  /// What was not looked at yet is kept: it may belong here.
  func keeps(_ line: QueueLine) -> Bool {
    guard let state = line.state else { return line.trouble == nil || self == .all }
    switch self {
    case .waiting: return state.isWaiting || line.isDoubtful
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

  /// Places in a list, in this order; what comes out equal stays as it was.
  ///
  /// A list may have thousands of reports and is sorted anew with each few that were read, so
  /// only what decides is looked at, once for each.
  fileprivate func sorted(_ places: [Int], of lines: [QueueLine]) -> [Int] {
    switch self {
    case .waiting: places.sorted(by: { lines[$0].waitingSince }, <)
    case .unit:
      places.sorted(by: { Array(lines[$0].unit.utf8) }, { $0.lexicographicallyPrecedes($1) })
    case .score: places.sorted(by: { lines[$0].rating?.total }, Queue.Order.isLower)
    case .findings: places.sorted(by: { -(lines[$0].rating?.findings ?? -1) }, <)
    }
  }

  /// What has no score yet comes last.
  private static func isLower(_ left: Points?, _ right: Points?) -> Bool {
    switch (left, right) {
    case (let left?, let right?): left < right
    case (.some, nil): true
    case (nil, _): false
    }
  }
}

extension [Int] {
  fileprivate func sorted<Key>(
    by key: (Int) -> Key, _ isBefore: (Key, Key) -> Bool
  ) -> [Int] {
    let keyed = map { (key: key($0), place: $0) }
    return keyed.sorted { left, right in
      if isBefore(left.key, right.key) { return true }
      return !isBefore(right.key, left.key) && left.place < right.place
    }.map { $0.place }
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
