import Evaluation

extension FillingState {
  /// What the supervisor wants of a field: a query that waits for an answer, or why the field was
  /// given back; nil once the report was handed in again.
  func asked(at path: FieldPath) -> String? {
    guard let review = review?.review, review.state == .returned || review.state == .draft else {
      return nil
    }
    let query = review.queries.first { $0.state == .opened && $0.field.isWhole(of: path) }
    let reason = review.last(.return)?.reasons.first { $0.field.isWhole(of: path) }
    let asked = [
      query.map { AskedWords.asked($0) }, reason.map { AskedWords.returned($0.text) },
    ].compactMap { $0 }
    return asked.isEmpty ? nil : asked.joined(separator: "  ")
  }
}
