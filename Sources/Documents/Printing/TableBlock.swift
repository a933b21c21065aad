/// A table with one head row, every cell in its place.
public struct TableBlock: Codable, Hashable, Sendable {
  public struct Column: Codable, Hashable, Sendable {
    public var title: String
    /// Width beside the other columns', counted in characters.
    public var share: Int
    public var alignment: Alignment

    public init(_ title: String, share: Int, _ alignment: Alignment = .left) {
      self.title = title
      self.share = share
      self.alignment = alignment
    }
  }

  public enum Alignment: String, Codable, Hashable, Sendable { case left, centre, right }

  public var columns: [Column]
  /// As many cells in each row as there are columns.
  public var rows: [[TableCell]]

  public init(columns: [Column], rows: [[TableCell]] = []) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell of a table; a merged one stands at its top left, the others below it are covered.
public struct TableCell: Codable, Hashable, Sendable {
  public enum Content: Codable, Hashable, Sendable {
    case text(String)
    case number(TableNumber)
    /// Part of a merged cell above or to the left.
    case covered
  }

  public var content: Content
  public var rowSpan = 1
  public var columnSpan = 1
  public var isStrong = false
  /// How a spreadsheet computes the number; what stands here is its value.
  public var formula: TableFormula?

  public init(_ content: Content) { self.content = content }
  public init(_ text: String) { content = .text(text) }
  public init(_ number: TableNumber) { content = .number(number) }

  public static let covered = TableCell(.covered)

  /// As it prints.
  public var text: String {
    switch content {
    case .text(let text): text
    case .number(let number): number.text
    case .covered: ""
    }
  }

  public func computed(by formula: TableFormula) -> TableCell {
    var cell = self
    cell.formula = formula
    return cell
  }

  public var strong: TableCell {
    var cell = self
    cell.isStrong = true
    return cell
  }

  public func spanning(rows: Int = 1, columns: Int = 1) -> TableCell {
    var cell = self
    cell.rowSpan = rows
    cell.columnSpan = columns
    return cell
  }
}

/// What a spreadsheet computes a cell with; rows and columns are those of the table, from 0.
public enum TableFormula: Codable, Hashable, Sendable {
  /// The sum of some rows of a column, of this sheet or of another.
  case sum(sheet: String?, column: Int, rows: [Int])
  /// One column of the same row less another.
  case difference(Int, Int)
  /// One column of the same row divided by another.
  case quotient(Int, Int)
}
