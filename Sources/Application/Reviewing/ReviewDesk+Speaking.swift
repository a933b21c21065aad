public import Evaluation
import Storage

extension ReviewDesk {
  /// 查询: the query's number.
  public mutating func ask(
    _ field: FieldPath, range: Range<Int>?, text: String
  ) throws(Refusal) -> Int {
    let next = try checked(.ask)
    try reviewing { () throws(ReviewRefusal) in
      try review.checkedQuery(on: field, text: text, in: report, of: rubric)
    }
    let id = (review.queries.map(\.id).max() ?? 0) + 1
    try record(.asked(id, field, range: range, quote: quote(field, range)), text, next)
    return id
  }

  /// The characters that the query is about; of a whole field, nothing.
  private func quote(_ field: FieldPath, _ range: Range<Int>?) -> String {
    guard let range, let kind = rubric.field(at: field)?.kind else { return "" }
    return String(report[field].text(as: kind).dropFirst(range.lowerBound).prefix(range.count))
  }

  /// Answers a query (答复).
  public mutating func answer(_ id: Int, text: String, change: String) throws(Refusal) {
    let next = try checked(.answer)
    _ = try reviewing { () throws(ReviewRefusal) in try review.query(id, for: .answer) }
    try reviewing { () throws(ReviewRefusal) in try ReviewAction.answer.check(text) }
    try record(.answered(id, change: change), text, next)
  }

  /// Settles a query (销结).
  public mutating func close(_ id: Int) throws(Refusal) {
    let next = try checked(.close)
    _ = try reviewing { () throws(ReviewRefusal) in try review.query(id, for: .close) }
    try record(.closed(id), "", next)
  }

  /// 复核评分; nothing takes the points back.
  public mutating func rate(
    _ indicator: Indicator.ID, _ points: Points?, reason: String
  ) throws(Refusal) {
    let next = try checked(.score)
    try reviewing { () throws(ReviewRefusal) in
      try review.checkedScore(points, for: indicator, reason: reason, of: rubric)
    }
    try record(.scored(indicator, points), reason, next)
  }

  /// 添附佐证: the number of the piece.
  public mutating func attach(
    _ path: String, to indicator: Indicator.ID, page: String, isCopied: Bool
  ) throws(Refusal) -> Int {
    let next = try checked(.attach)
    guard rubric.indicators.contains(where: { $0.id == indicator }) else {
      throw .review(.noSuchIndicator(indicator))
    }
    let piece = try refusing { () throws(StorageError) in
      try store.evidence(path, for: indicator, page: page, isCopied: isCopied, by: mark)
    }
    try record(.attached(piece), "", next)
    return piece.id
  }

  /// Takes evidence away (撤去佐证).
  public mutating func detach(_ id: Int, reason: String) throws(Refusal) {
    let next = try checked(.detach)
    guard review.evidence.contains(where: { $0.id == id }) else { throw .noSuchEvidence(id) }
    try reviewing { () throws(ReviewRefusal) in try ReviewAction.detach.check(reason) }
    try record(.detached(id), reason, next)
  }
}
