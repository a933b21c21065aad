import Evaluation

/// What the supervisor wants of the filler, beside the form.
enum AskedWords {
  /// For the head line, as 被退回 2查询.
  static func head(_ review: Review) -> String {
    let waiting = review.unansweredQueries.count
    return review.state.title + (waiting > 0 ? " \(waiting)查询" : "")
  }
  static func returned(_ reason: String) -> String { "退回：\(reason)" }
  static func asked(_ query: Query) -> String { "查询 \(query.id)：\(query.text)" }
}
