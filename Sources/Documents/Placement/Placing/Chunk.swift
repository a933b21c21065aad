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
  var whole: String {
    guard let number else { return text }
    return (number.written.isEmpty ? number.style.text(number.value) : number.written + " ") + text
  }
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
  /// What amounts are counted in, where it stands before the first chapter: 单位：万元.
  var unit: AmountUnit?
  /// 主管部门, which is the unit where nothing better names it.
  var department: (name: String, passage: Int)?
  var figureRows: [(figure: TableFigures.Figure, line: Int, passage: Int)] = []
  var statedSums: [StatedSum] = []
  /// Indicators that the form calls by a name that only comes near.
  var nearNames: [(written: String, own: String, line: Int, indicator: Indicator.ID)] = []
  /// How many forms the file holds; the first one is placed.
  var forms = 1
  var statedGrades: [(name: String, line: Int)] = []
  /// Parts of passages that belong nowhere.
  var left: [Int: [Placement.Leftover]] = [:]
  var seen: Set<Int> = []
}
