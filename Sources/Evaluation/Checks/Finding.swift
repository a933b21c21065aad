/// Something in a report that a person should look at (问题).
public struct Finding: Hashable, Sendable {
  /// The check's name: `missing-reason`.
  public var check: String
  public var severity: Severity
  public var field: FieldPath
  /// What is wrong and what to do, in Chinese.
  public var message: String
  /// The characters of the field's text that are meant, where it is about a place in a text.
  public var range: Range<Int>?

  public enum Severity: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// 错误: blocks handing in, and nothing else.
    case error
    /// 警告: needs a justification.
    case warning
    /// 提示: informs.
    case note

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }

    public var title: String {
      switch self {
      case .error: "错误"
      case .warning: "警告"
      case .note: "提示"
      }
    }
  }

  public init(
    check: String, severity: Severity, field: FieldPath, message: String,
    range: Range<Int>? = nil
  ) {
    self.check = check
    self.severity = severity
    self.field = field
    self.message = message
    self.range = range
  }
}

/// One thing that is looked for: one check, one file, its words at the foot.
protocol Check: Sendable {
  static var name: String { get }
  func findings(in subject: CheckSubject) -> [Finding]
}

/// What a check looks at: computed once for all checks.
struct CheckSubject {
  let report: Report
  let rubric: Rubric
  /// Indicators with their scores and answers, in order.
  let scored: [(indicator: Indicator, score: Score, answer: Answer)]

  init(_ report: Report, _ rubric: Rubric, _ scorecard: Scorecard) {
    self.report = report
    self.rubric = rubric
    scored = zip(rubric.indicators, scorecard.scores).map { indicator, score in
      (indicator, score, report.answers[indicator.id] ?? Answer())
    }
  }
}

extension Rubric {
  private static let checks: [any Check] = [
    MissingCoverLine(), UnreadableEntry(), MissingText(), MissingPoints(), WrongPoints(),
    MissingReason(), OverrideWithoutReason(), UnsupportedPoints(), OwnIndicators(),
  ]

  /// All findings of all checks, in the order of the report's screens and of their fields.
  public func findings(in report: Report, scorecard: Scorecard? = nil) -> [Finding] {
    let subject = CheckSubject(report, self, scorecard ?? score(report))
    let found = Rubric.checks.flatMap { $0.findings(in: subject) }
    guard found.count > 1 else { return found }
    return found.enumerated().map { (place(of: $1.field), $0, $1) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Where the field stands among all fields; an item stands with its list.
  private func place(of path: FieldPath) -> Int {
    switch path {
    case .item(let section, _): index.fieldPlaces[.items(section)] ?? .max
    case .cover, .text, .items, .fact, .points, .check, .explanation, .deduction, .override,
      .overrideReason, .notApplicable, .choice, .own:
      index.fieldPlaces[path] ?? .max
    }
  }
}
