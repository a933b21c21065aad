/// The rows of figures under one head of a table, read once (数字区).
struct FigureBlock {
  let table: PaperTable
  /// What stands above each column, of all rows of the head.
  let heads: [String]
  let rows: [PaperTable.Row]
  /// By row and column.
  let numbers: [[CellNumber?]]
  let width: Int
  /// Columns that can be added up or divided: no numbering, no codes, no years.
  let figures: [Int]

  init(table: PaperTable, heads: [String], rows: [PaperTable.Row]) {
    self.table = table
    self.heads = heads.map(\.compactCell)
    self.rows = rows
    let width = max(heads.count, rows.map(\.cells.count).max() ?? 0)
    self.width = width
    let numbers = rows.map { row in (0..<width).map { CellNumber(row.cell($0)) } }
    self.numbers = numbers
    let named = self.heads
    figures = (0..<width).filter { column in
      let head = named.indices.contains(column) ? named[column] : ""
      let cells = numbers.compactMap { $0[column] }
      return !cells.isEmpty && !FigureBlock.counters.contains { head.contains($0) }
        && !FigureBlock.isCounted(cells) && !FigureBlock.isCoded(cells)
    }
  }

  private static let counters = ["编码", "序号", "代码", "编号", "年份", "单价", "行次", "栏次"]

  /// 1, 2, 3 …: the numbers of the rows.
  private static func isCounted(_ cells: [CellNumber]) -> Bool {
    cells.count > 2
      && cells.enumerated().allSatisfy { index, cell in
        cell.printed == Rational(index + 1) && cell.places == 0 && cell.unit.isEmpty
      }
  }

  /// 204, 20406, 2040601: the codes of items.
  private static func isCoded(_ cells: [CellNumber]) -> Bool {
    cells.count > 2 && cells.allSatisfy(\.isCode)
      && Set(cells.map { $0.printed.shortText(places: 0).count }).count > 1
  }

  func head(_ column: Int) -> String { heads.indices.contains(column) ? heads[column] : "" }

  /// What a number is of: the words to the left of it, else the first of the row.
  func label(_ row: Int, _ column: Int) -> String {
    let cells = rows[row].cells
    for place in (0..<min(column, cells.count)).reversed()
    where numbers[row][place] == nil && !cells[place].isEmptyCell {
      return cells[place].compactCell
    }
    return cells.first { !$0.isEmptyCell && CellNumber($0) == nil }?.compactCell ?? ""
  }

  /// The column whose words name the numbers of a column: a table may have two sides.
  func labelColumn(_ column: Int) -> Int {
    (0..<column).reversed().first { place in
      let cells = rows.map { $0.cell(place) }.filter { !$0.isEmptyCell }
      return !cells.isEmpty && cells.count { CellNumber($0) == nil } * 2 > cells.count
    } ?? 0
  }

  func place(_ row: Int, _ column: Int) -> PaperPlace { table.place(rows[row], column) }

  /// A number that can be added up.
  func amount(_ row: Int, _ column: Int) -> CellNumber? {
    numbers[row][column].flatMap { $0.isPercent || $0.limit != .exact ? nil : $0 }
  }

  func isEmpty(_ row: Int, _ column: Int) -> Bool { rows[row].cell(column).isEmptyCell }
}

extension CellNumber {
  /// Three, five or seven digits, as items of a budget have.
  var isCode: Bool {
    places == 0 && unit.isEmpty && !isPercent
      && [3, 5, 7].contains(printed.shortText(places: 0).count)
  }
}

extension PaperTable {
  /// The table cut at its heads: rows of several short texts without a number.
  var figureBlocks: [FigureBlock] {
    var blocks: [FigureBlock] = []
    var heads: [String] = []
    var body: [PaperTable.Row] = []
    for row in rows {
      guard row.isFigureHead else {
        body.append(row)
        continue
      }
      if !body.isEmpty {
        blocks.append(FigureBlock(table: self, heads: heads, rows: body))
        (heads, body) = ([], [])
      }
      heads = (0..<max(heads.count, row.cells.count)).map { column in
        (heads.indices.contains(column) ? heads[column] : "") + row.cell(column)
      }
    }
    return blocks + (body.isEmpty ? [] : [FigureBlock(table: self, heads: heads, rows: body)])
  }
}

extension PaperTable.Row {
  private static let longestHead = 24

  fileprivate var isFigureHead: Bool {
    let filled = cells.filter { !$0.isEmptyCell }
    return filled.count > 1 && !(filled.first?.hasSuffix("等级") ?? false)
      && filled.allSatisfy { CellNumber($0) == nil && $0.count <= PaperTable.Row.longestHead }
  }
}
