import Evaluation

/// What stands under an indicator: its points, and the text behind them.
struct IndicatorText: Hashable {
  struct Piece: Hashable {
    var passage: Int
    var line: Int
    var text: String
  }

  var statement = ScoreStatement()
  /// Where the points stand.
  var line: Int?
  /// Passages that hold anything of it.
  var passages: [Int] = []
  var pieces: [Piece] = []
  /// What a column of reasons says, apart from all other words.
  var reasons: [Piece] = []
  /// Cells that must be what the program computes: 完成值, 完成率.
  var values: [Value] = []

  struct Value: Hashable {
    var passage: Int
    var title: String
    var text: String
    var fault: Placement.ColumnFault
  }

  /// The points follow from a deduction.
  var isInferred = false

  var text: String { pieces.map(\.text).joined(separator: "\n") }

  mutating func take(_ other: ScoreStatement, line: Int) {
    if other.points != nil || other.deducted != nil { self.line = self.line ?? line }
    statement.points = statement.points ?? other.points
    statement.maximum = statement.maximum ?? other.maximum
    statement.deducted = statement.deducted ?? other.deducted
  }
}
