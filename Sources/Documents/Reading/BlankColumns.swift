import Text

/// A table of scores whose columns are set apart by blanks, as our text export writes it.
///
/// Its head says where the columns begin, counted as a terminal shows them.
struct BlankColumns {
  private let starts: [Int]
  private static let heads = ["分值", "得分"]

  /// nil where the line is no such head: other lines have blanks in them too.
  init?(head line: String) {
    let cells = BlankColumns.cells(line, cutAt: nil)
    let titles = cells.map { $0.text.trimmed }
    guard titles.count > 3, BlankColumns.heads.allSatisfy(titles.contains) else { return nil }
    starts = cells.map(\.start)
  }

  /// A row's cells, as many as the head has; a text that reaches over columns stands in its first.
  func cells(of line: String) -> [String] {
    var texts = [String](repeating: "", count: starts.count)
    for cell in BlankColumns.cells(line, cutAt: starts) {
      let column = starts.lastIndex { $0 <= cell.start } ?? 0
      texts[column] += (texts[column].isEmpty ? "" : "  ") + cell.text.trimmed
    }
    return texts
  }

  /// Pieces between two blanks or more, and where each begins; numbers that are set to the right of
  /// their column are cut at the columns' beginnings.
  private static func cells(_ line: String, cutAt starts: [Int]?) -> [(start: Int, text: String)] {
    var pieces: [(start: Int, text: String)] = []
    var place = 0
    var blanks = 2
    for character in line {
      let isStart = starts?.contains(place) == true && blanks > 0
      if character == " " {
        blanks += 1
      } else {
        if blanks > 1 || isStart || pieces.isEmpty {
          pieces.append((place, ""))
        } else if blanks == 1 {
          pieces[pieces.count - 1].text += " "
        }
        pieces[pieces.count - 1].text.append(character)
        blanks = 0
      }
      place += String(character).cells()
    }
    return pieces
  }
}
