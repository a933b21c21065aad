/// What the same unit's report of the year before said, to stand beside this year's (上年).
///
/// Points are not among it: scores are never carried from one year into the next.
public struct LastYear: Hashable, Sendable {
  /// The draft that it was taken from.
  public var draft: String
  public var cover = Cover()
  public var texts: [Section.ID: String] = [:]
  public var lists: [Section.ID: [String]] = [:]
  public var facts: [Fact.ID: Entry<FactValue>] = [:]
  /// Words of the indicators' answers; no points, no criteria.
  public var answers: [Indicator.ID: Answer] = [:]

  public init(draft: String) { self.draft = draft }

  /// Takes what can be compared from a report.
  public init(_ report: Report, draft: String) {
    self.init(draft: draft)
    cover = report.cover
    texts = report.texts
    lists = report.lists
    facts = report.facts
    for (id, answer) in report.answers {
      var words = Answer()
      words.explanation = answer.explanation
      words.deduction = answer.deduction
      if !words.isEmpty { answers[id] = words }
    }
  }

  /// As a report by the same rubric, for checks and screens that compare two.
  public func report(by reference: RubricReference) -> Report {
    var report = Report(rubric: reference)
    report.cover = cover
    report.texts = texts
    report.lists = lists
    report.facts = facts
    report.answers = answers
    return report
  }
}

extension LastYear {
  /// What people call it as a whole.
  static let title = "上年数据"

  /// How much it holds, in a few words: 2022 年 wuhua-2022，数据 30 项，文字 12 段.
  public var summary: String {
    let words =
      texts.count + lists.values.reduce(0) { $0 + $1.count }
      + answers.values.count { !$0.explanation.isEmpty }
    let year = cover[.year].isEmpty ? "" : "\(cover[.year]) 年 "
    return "\(year)\(draft)，数据 \(facts.count) 项，文字 \(words) 段"
  }

  /// Everything in it, an address a line, to be compared to the last code point.
  var exactText: String {
    let report = report(by: RubricReference(id: "", version: "", digest: ""))
    let paths = report.filledPaths.sorted { $0.address < $1.address }
    return ([draft] + paths.map { "\($0.address) \(report[$0].exactText)" })
      .joined(separator: "\n")
  }
}

extension FieldPath {
  /// What is confirmed when this is: an item belongs to its list.
  public var confirmable: FieldPath { whole }
}

extension Report {
  /// The field was taken over from last year and nobody has looked at it yet.
  public func isUnconfirmed(_ path: FieldPath) -> Bool {
    !unconfirmed.isEmpty && unconfirmed.contains(path.confirmable)
  }

  /// Says that what was taken over may stand.
  public mutating func confirm(_ path: FieldPath) { unconfirmed.remove(path.confirmable) }

  /// Says that somebody has still to look at it.
  public mutating func unconfirm(_ path: FieldPath) { unconfirmed.insert(path.confirmable) }

  /// The report with last year's beside it, and with last year's words where it has none.
  ///
  /// Words are taken over unconfirmed. Figures are only shown beside: points would follow from
  /// them, and points are never carried over. Date and year are this year's own.
  public func takingOver(_ previous: LastYear, by rubric: Rubric) -> Report {
    let old = previous.report(by: self.rubric)
    var report = self
    report.lastYear = previous
    for field in rubric.fields where field.path.isCarriedOver {
      guard report[field.path].isEmpty, !old[field.path].isEmpty else { continue }
      report[field.path] = old[field.path]
      report.unconfirmed.insert(field.path)
    }
    return report
  }
}

extension FieldPath {
  fileprivate var isCarriedOver: Bool {
    switch self {
    case .cover(let field): field != .date && field != .year
    case .text, .items, .explanation: true
    case .item, .fact, .points, .check, .deduction, .override, .overrideReason, .notApplicable,
      .choice, .own:
      false
    }
  }
}

extension Fact {
  /// How a figure differs from last year's: `增 5.26%`, `减 3 人`, 与上年相同.
  public func change(from before: FactValue, to now: FactValue) -> String {
    guard let before = before.total, let now = now.total else {
      return before == now ? FactChange.same : FactChange.other
    }
    let difference = now.exact - before.exact
    guard !difference.isZero else { return FactChange.same }
    let word = difference.isNegative ? FactChange.less : FactChange.more
    switch kind {
    case .amount, .amounts:
      guard let share = difference.magnitude.divided(by: before.exact.magnitude) else {
        return word + difference.magnitude.groupedText(places: 2) + "元"
      }
      return word + share.percentText()
    case .percentage: return word + difference.magnitude.shortText(places: 4) + FactChange.points
    case .count(let unit), .counts(let unit):
      return word + difference.magnitude.shortText(places: 0) + unit
    case .flag: return FactChange.other
    }
  }
}

extension FactValue {
  /// The number, or the sum of a list.
  fileprivate var total: DecimalNumber? {
    switch self {
    case .number(let number): number
    case .numbers(let figures): figures.sum
    case .flag: nil
    }
  }
}

private enum FactChange {
  static let same = "与上年相同"
  static let other = "与上年不同"
  static let more = "增 "
  static let less = "减 "
  static let points = " 个百分点"
}
