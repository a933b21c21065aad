/// Two reports that grew out of one, brought together field by field (合并).
///
/// What only one side changed is taken from it; what both changed to different things has to be
/// decided. Nothing is merged inside a field: half of one sentence and half of another is neither
/// person's.
public struct ReportMerge: Hashable, Sendable {
  public enum Side: Hashable, Sendable {
    case mine, theirs
  }

  /// A place where the two differ.
  public struct Item: Hashable, Sendable {
    public var place: EditPlace
    public var base: FieldContent
    public var mine: FieldContent
    public var theirs: FieldContent
    /// Which of the two is taken; nothing as long as that is not decided.
    public var choice: Side?

    /// Both sides changed it, to different things.
    public var isConflict: Bool { mine != base && theirs != base }

    /// What is taken where only one side changed it; nothing where both did.
    var usual: Side? { isConflict ? nil : mine.isExactly(base) ? .theirs : .mine }
  }

  public let base: Report
  public let mine: Report
  public let theirs: Report
  /// In the order of the rubric's fields; reasons for warnings, marks and last year behind them.
  public private(set) var items: [Item]

  public init(base: Report, mine: Report, theirs: Report, by rubric: Rubric) {
    self.base = base
    self.mine = mine
    self.theirs = theirs
    items = []
    for place in ReportMerge.places([mine, theirs], rubric) {
      var item = Item(
        place: place, base: base[place], mine: mine[place], theirs: theirs[place])
      guard !item.mine.isExactly(item.theirs) else { continue }
      item.choice = item.usual
      items.append(item)
    }
  }

  /// How many places wait for a decision.
  public var undecided: Int { items.count { $0.choice == nil } }

  public mutating func choose(_ side: Side?, at index: Int) { items[index].choice = side }

  /// The report that comes of it; what is not decided is theirs, which the file has.
  ///
  /// Rubric and revision are those of the file.
  public var merged: Report {
    var report = theirs
    for item in items where item.choice == .mine { report[item.place] = item.mine }
    return report
  }
}

extension ReportMerge {
  /// Every place that can hold something in one of the reports, once.
  private static func places(_ reports: [Report], _ rubric: Rubric) -> [EditPlace] {
    let strays = reports.flatMap(\.filledPaths).sorted { $0.address < $1.address }
    var seen: Set<FieldPath> = []
    let fields = (rubric.fields.map(\.path) + strays).filter { seen.insert($0).inserted }
    let reasons = Set(reports.flatMap(\.justifications.keys)).sorted()
    let parts = Set(reports.flatMap(\.secret)).sorted { $0.address < $1.address }
    let waiting = Set(reports.flatMap(\.unconfirmed)).sorted { $0.address < $1.address }
    return fields.map { .field($0) } + reasons.map { .justification($0) }
      + parts.map { .secret($0) } + waiting.map { .unconfirmed($0) } + [.lastYear]
  }
}

extension ReportMerge {
  /// What was decided, for the audit trail (留痕).
  public struct Decision: Hashable, Sendable {
    public var place: EditPlace
    public var mine: FieldContent
    public var theirs: FieldContent
    public var choice: Side
  }

  /// The places that both sides had changed, and what was taken there; also those where one side
  /// had, if somebody chose the other.
  public var decisions: [Decision] {
    items.filter { $0.isConflict || $0.choice != $0.usual }.map {
      Decision(place: $0.place, mine: $0.mine, theirs: $0.theirs, choice: $0.choice ?? .theirs)
    }
  }
}
