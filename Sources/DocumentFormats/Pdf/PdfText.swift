/// Lines put together to paragraphs, and to rows where they stand in columns without rules.
struct PdfText {
  enum Piece: Equatable {
    case paragraph(String)
    case row([String])
  }

  /// Where the lines of a page begin and end, as most of them do.
  private let left: Float
  private let right: Float
  private(set) var pieces: [Piece] = []
  private var last: PdfLine?
  /// A line of fewer characters ends where it does for reasons of its own.
  private static let shortest: Float = 14

  init(margins lines: [PdfLine]) {
    left = lines.map(\.left).min() ?? 0
    right = lines.map(\.right).max() ?? 0
  }

  mutating func add(_ lines: [PdfLine]) {
    last = nil
    var rest = lines[...]
    while let line = rest.first {
      let columns = rest.prefix { $0.isOfColumns }
      if columns.count > 1 {
        pieces += PdfText.rows(Array(columns)).map { .row($0) }
        rest = rest.dropFirst(columns.count)
        last = nil
      } else {
        add(line)
        rest = rest.dropFirst()
      }
    }
  }

  /// A line that begins at the margin goes on with one that ends at it.
  private mutating func add(_ line: PdfLine) {
    if let before = last, case .paragraph(let text)? = pieces.last, goesOn(before, line) {
      let isWord =
        text.last?.isASCII == true && text.last?.isLetter == true
        && line.text.first?.isASCII == true && line.text.first?.isLetter == true
      pieces[pieces.count - 1] = .paragraph(text + (isWord ? " " : "") + line.text)
    } else {
      pieces.append(.paragraph(line.text))
    }
    last = line
  }

  private func goesOn(_ before: PdfLine, _ line: PdfLine) -> Bool {
    let em = max(line.height, 1)
    guard before.segments.count == 1, line.segments.count == 1,
      before.right - before.left > PdfText.shortest * em
    else { return false }
    return before.right > right - 2 * em && line.left < left + em
      && line.top - before.bottom < 1.6 * em && abs(line.height - before.height) < em * 0.4
  }

  /// Segments that stand one below the other are a column.
  private static func rows(_ lines: [PdfLine]) -> [[String]] {
    var columns: [(left: Float, right: Float)] = []
    for segment in lines.flatMap(\.segments).sorted(by: { $0.left < $1.left }) {
      if let last = columns.indices.last, segment.left < columns[last].right {
        columns[last].right = max(columns[last].right, segment.right)
      } else {
        columns.append((segment.left, segment.right))
      }
    }
    return lines.map { line in
      columns.map { column in
        line.segments.filter { $0.left >= column.left && $0.left < column.right }
          .map(\.text).joined(separator: " ")
      }
    }
  }
}

extension PdfLine {
  /// Several pieces, the first of which is not the name of a cover line.
  fileprivate var isOfColumns: Bool {
    segments.count > 1 && segments[0].text.last.map { !"：:".contains($0) } == true
  }
}
