import Evaluation

/// A passage, or a part of it, that stands under one heading.
struct Chunk: Hashable {
  /// The place of its passage in the manuscript.
  var passage: Int
  var line: Int
  var text: String
  /// Its number in front, where it had one; the text is without it.
  var number: LineNumber?
  /// It came from the bracket behind a title.
  var isAside = false

  /// The text as it stood, with its number.
  var whole: String { (number.map { $0.style.text($0.value) } ?? "") + text }
}

/// A row of a table of scores: one indicator's points and reason.
struct ScoreRow: Hashable {
  var passage: Int
  var line: Int
  var maximum: Points?
  var points: Points?
  var reason: String
}

/// All passages, each under its heading: what the first going-through gives.
struct SortedPassages {
  var chunks: [Int: [Chunk]] = [:]
  var rows: [Indicator.ID: [ScoreRow]] = [:]
  /// What is known of a passage already; the others are chunks' business.
  var outcomes: [Int: Placement.Outcome] = [:]
  var cover: [(field: Cover.Field, value: String, line: Int)] = []
  var title: (text: String, line: Int)?
  var figureRows: [(fact: Fact, text: String, line: Int, passage: Int)] = []
  var statedTotal: (points: Points, line: Int)?
  var statedGroups: [(group: IndicatorGroup, points: Points, line: Int)] = []
  var seen: Set<Int> = []
}
