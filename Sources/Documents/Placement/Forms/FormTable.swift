/// A table of a manuscript as a grid, its rows read by the heads above them (表格).
///
/// Heads have one to three rows and are found by their words; names in merged cells hold for the
/// rows below.
struct FormTable {
  enum Row: Hashable {
    case head
    case entry(FormEntry)
    /// 合计.
    case total(FormEntry)
    /// A row of 项目资金, with its label.
    case funds(FormEntry, label: String)
    /// Of a table that is none of indicators.
    case plain
  }

  private let cells: [[String]]
  private(set) var rows: [Row]

  init(_ cells: [[String]]) {
    self.cells = cells
    rows = Array(repeating: .plain, count: cells.count)
    var start = 0
    while let heads = nextHead(from: start) {
      for row in heads { rows[row] = .head }
      let end = nextHead(from: heads.upperBound)?.lowerBound ?? cells.count
      read(heads.upperBound..<end, under: FormHead(heads.map { cells[$0] }))
      start = heads.upperBound
    }
  }

  /// The rows of the next head.
  private func nextHead(from start: Int) -> Range<Int>? {
    guard let first = (start..<cells.count).first(where: { HeadWords(cells[$0]).isHead }) else {
      return nil
    }
    var end = first + 1
    while end < cells.count, end - first < 3, HeadWords(cells[end]).continues(cells[first]) {
      end += 1
    }
    let isUpper =
      first > start && end - first < 3 && HeadWords(cells[first - 1]).leads(to: cells[first])
    return (isUpper ? first - 1 : first)..<end
  }

  private mutating func read(_ range: Range<Int>, under plainHead: FormHead) {
    var reader = FormRowReader(head: plainHead, rows: range.map { cells[$0] })
    for row in range { rows[row] = reader.read(cells[row]) }
  }
}
