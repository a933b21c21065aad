import Evaluation

extension SentencePattern {
  /// As rubric files write it.
  var source: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .gap(let gap): "{\(gap.source)}"
      }
    }.joined()
  }
}

extension SentencePattern.Gap {
  fileprivate var source: String {
    switch self {
    case .cover(let field): "cover.\(field.rawValue)"
    case .year(let offset): offset == 0 ? "year" : "year+\(offset)"
    case .text: "text"
    case .items: "items"
    case .count: "count"
    case .fact(let id, let inTenThousands): "fact.\(id.rawValue)" + (inTenThousands ? "|万元" : "")
    case .total: "total"
    case .grade: "grade"
    case .name: "name"
    case .points: "points"
    case .maximum: "maximum"
    case .lost: "lost"
    case .calculation: "calculation"
    case .explanation: "explanation"
    case .sentence: "sentence"
    case .deduction: "deduction"
    }
  }
}
