/// Every query with its reply and what changed because of it (整改对照表), in the order of numbers.
public struct CorrectionTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable, Identifiable {
    /// The query's number.
    public var id: Int
    /// Part and field as people call them.
    public var place: String
    /// The characters that were meant, as they were; may be empty.
    public var quote: String
    public var question: String
    public var asked: Mark
    public var answer: Query.Answer?
    public var state: Query.State
    /// What did change in the field since it was asked, told by the reports themselves.
    public var changes: [String]
  }

  public let rows: [Row]

  /// - Parameters:
  ///   - review: With the queries.
  ///   - report: As it is now.
  ///   - returned: As it was when it was last returned; nothing if it never was.
  public init(_ review: Review, _ report: RatedReport, returned: RatedReport?) {
    let difference = returned.map { ReportDifference(from: $0, to: report) }
    rows = review.queries.map { query in
      Row(
        id: query.id, place: report.title(of: query.field) ?? query.field.address,
        quote: query.quote, question: query.text, asked: query.asked, answer: query.answer,
        state: query.state,
        changes: (difference?.items ?? []).filter { $0.path == query.field.list }
          .flatMap(\.changeLines))
    }
  }
}

extension FieldPath {
  /// The list that an item belongs to: lists are compared as wholes.
  fileprivate var list: FieldPath {
    if case .item(let section, _) = self { return .items(section) }
    return self
  }
}

extension CorrectionTable.Row {
  /// What was done: the filler's words, then what the reports show, a line each.
  public var corrections: [String] {
    ([answer?.change ?? ""] + changes).filter { !$0.isBlank }
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
