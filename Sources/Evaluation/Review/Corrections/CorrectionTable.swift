/// Every query with its reply and what changed because of it (整改对照表), in the order of numbers.
public struct CorrectionTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable, Identifiable {
    /// The query's number.
    public var id: Int
    public var field: FieldPath
    /// Part and field as people call them.
    public var place: String
    /// The characters that were meant, as they were; may be empty.
    public var quote: String
    public var question: String
    public var asked: Mark
    public var answer: Query.Answer?
    public var state: Query.State
    /// What did change since it was asked, old -> new, told by the reports themselves: the field
    /// it is about, then the other fields and figures of the same indicator with their names.
    public var changes: [String]
  }

  public let rows: [Row]

  /// - Parameters:
  ///   - review: With the queries.
  ///   - report: As it is now.
  ///   - spans: By a query's number, the reports it lies between; a query without one has no
  ///     changes.
  public init(_ review: Review, _ report: RatedReport, spans: [Int: QuerySpan]) {
    var differences: [(span: QuerySpan, items: [ReportDifference.Item])] = []
    rows = review.queries.map { query in
      var items: [ReportDifference.Item] = []
      if let span = spans[query.id] {
        if let known = differences.first(where: { $0.span == span }) {
          items = known.items
        } else {
          items = span.difference(to: report).items
          differences.append((span, items))
        }
      }
      return Row(query, report, items)
    }
  }
}

/// The reports between which a query was at work.
public struct QuerySpan: Hashable, Sendable {
  /// As it was when the query was asked.
  public var asked: Report
  /// As it was when the query was closed; nil while it is open.
  public var closed: Report?

  public init(asked: Report, closed: Report? = nil) {
    self.asked = asked
    self.closed = closed
  }

  fileprivate func difference(to now: RatedReport) -> ReportDifference {
    ReportDifference(
      from: RatedReport(asked, now.rubric),
      to: closed.map { RatedReport($0, now.rubric) } ?? now)
  }
}

extension CorrectionTable.Row {
  fileprivate init(
    _ query: Query, _ report: RatedReport, _ items: [ReportDifference.Item]
  ) {
    id = query.id
    field = query.field
    place = report.title(of: query.field) ?? query.field.address
    quote = query.quote
    question = query.text
    asked = query.asked
    answer = query.answer
    state = query.state
    let near = report.rubric.fields(near: query.field)
    changes =
      items.filter { $0.path == query.field.whole }.flatMap(\.changeLines)
      + items.filter { $0.path.map(near.contains) ?? false }.flatMap(\.lines)
  }

  /// What was done: the filler's words, then what the reports show, a line each.
  public var corrections: [String] {
    ([answer?.change ?? ""] + changes).filter { !$0.isBlank }
  }
}

extension Rubric {
  /// The other fields of the indicator that a field belongs to, and the figures it rests on.
  fileprivate func fields(near path: FieldPath) -> Set<FieldPath> {
    guard case .indicator(let id) = path.part(in: self), let indicator = indicator(id) else {
      return []
    }
    var near = Set(fields(of: .indicator(id)).map(\.path))
    if !path.isFact { near.formUnion(facts(of: indicator).map { .fact($0.id) }) }
    near.remove(path)
    return near
  }
}

extension FieldPath {
  fileprivate var isFact: Bool {
    if case .fact = self { return true }
    return false
  }
}

extension CorrectionTable {
  /// The table as text: 序号、位置、查询、答复、整改情况、状态.
  public var lines: [String] {
    rows.flatMap { row in
      [
        "\(row.id). \(row.place)（\(row.state.title)）",
        "  查询：\(row.quote.isEmpty ? "" : "“\(row.quote)”")\(row.question)",
        "  答复：\(row.answer?.text ?? "（未答复）")",
        "  整改：\(row.corrections.first ?? "（无改动）")",
      ] + row.corrections.dropFirst().map { "        " + $0 }
    }
  }
}
