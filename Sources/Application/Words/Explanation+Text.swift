public import Evaluation
import Terminal

extension Explanation {
  /// Title and number, then the rows with their labels in a column.
  public var text: String {
    let widths = Widths()
    let column = rows.map { widths.cells($0.label) }.max() ?? 0
    let lines = rows.map { row in
      "  " + widths.padded(row.label, to: column) + "  " + row.text.oneLine
    }
    return ([title.oneLine + "  " + headline.oneLine] + lines).map { $0 + "\n" }.joined()
  }
}
