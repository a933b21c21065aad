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

/// A row of a table of indicators, and where it stands.
struct ScoreRow: Hashable {
  var passage: Int
  var line: Int
  var entry: FormEntry
}

/// What a form says of a group, or of all together: points and maximum.
struct StatedSum: Hashable {
  /// Nothing for the total.
  var group: IndicatorGroup?
  var points: Points?
  var maximum: Points?
  var line: Int
}

/// All passages, each under its heading: what the first going-through gives.
struct SortedPassages {
  var chunks: [Int: [Chunk]] = [:]
  var rows: [Indicator.ID: [ScoreRow]] = [:]
  /// Rows that the unit added, by the indicator that holds them.
  var ownRows: [Indicator.ID: [ScoreRow]] = [:]
  /// What is known of a passage already; the others are chunks' business.
  var outcomes: [Int: Placement.Outcome] = [:]
  var cover: [(field: Cover.Field, value: String, line: Int)] = []
  var title: (text: String, line: Int)?
  var figureRows: [(figure: TableFigures.Figure, line: Int, passage: Int)] = []
  var statedSums: [StatedSum] = []
  /// Parts of passages that belong nowhere.
  var left: [Int: [Placement.Leftover]] = [:]
  var seen: Set<Int> = []
}
