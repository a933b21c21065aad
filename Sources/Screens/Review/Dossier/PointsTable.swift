import Evaluation
import Terminal

/// 满分 自评 复核 at fixed places, and the words behind them.
struct PointsTable {
  let columns: Int
  let widths: Widths

  private var titleColumns: Int { columns >= 80 ? 29 : 21 }
  private var start: Int { DeskLines.indent + titleColumns }
  private static let columnsOfPoints = 5
  private var wordsColumn: Int { start + 3 * PointsTable.columnsOfPoints + 2 }

  /// A section's heading, with the columns' heads at their places.
  func heading(_ title: String) -> DeskLine {
    var pieces = [DeskLine.Piece(text: title, column: 1, style: .bold)]
    for (index, head) in DossierWords.heads.enumerated() {
      pieces.append(
        .init(
          text: head, column: start + PointsTable.columnsOfPoints * (index + 1), isRight: true,
          style: .dim))
    }
    pieces.append(.init(text: DossierWords.why, column: wordsColumn, style: .dim))
    return DeskLine(pieces: pieces)
  }

  func line(
    _ indicator: Indicator, _ score: Score, _ reviewed: Points?, why: String, isUrgent: Bool
  ) -> DeskLine {
    let title = (isUrgent ? "? " : "") + indicator.title
    var pieces = [
      DeskLine.Piece(text: widths.fitting(title, columns: titleColumns - 1), column: 2)
    ]
    let points = [indicator.maximum.text, score.points.text, reviewed?.text ?? ""]
    for (index, text) in points.enumerated() {
      pieces.append(
        .init(text: text, column: start + PointsTable.columnsOfPoints * (index + 1), isRight: true))
    }
    pieces.append(
      .init(
        text: widths.fitting(why, columns: columns - wordsColumn - 1), column: wordsColumn))
    return DeskLine(
      pieces: pieces, target: .indicator(indicator.id), detail: "\(indicator.title)：\(why)")
  }
}
