/// A document that no rubric is for, as text and tables (文稿): what comes in is checked as it is.
public struct Paper: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    case paragraph(number: Int, text: String)
    case table(PaperTable)
  }

  /// In the order of the document.
  public var blocks: [Block]

  public init(blocks: [Block]) { self.blocks = blocks }
}

/// A table of a document, or a sheet of a workbook.
public struct PaperTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// As its program counts it: the row of a sheet, else that of the table, from 1.
    public var number: Int
    public var cells: [String]

    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  /// The sheet's name; empty where it is a table among paragraphs.
  public var sheet: String
  /// Which table of the document it is, counted from 1.
  public var number: Int
  public var rows: [Row]

  public init(sheet: String, number: Int, rows: [Row]) {
    self.sheet = sheet
    self.number = number
    self.rows = rows
  }
}

/// A place in a document, as people find it.
public enum PaperPlace: Hashable, Sendable {
  /// Counted from 1, as is the line of a text file.
  case paragraph(Int)
  /// Row and column counted from 1.
  case cell(sheet: String, table: Int, row: Int, column: Int)

  /// 第3段 · 表2第4行第3列 · “收入”表D4.
  public var text: String {
    switch self {
    case .paragraph(let number): "第\(number)段"
    case .cell(let sheet, let table, let row, let column):
      sheet.isEmpty
        ? "表\(table)第\(row)行第\(column)列" : "“\(sheet)”表\(PaperPlace.letters(column))\(row)"
    }
  }

  /// A, B … Z, AA …, as spreadsheets count.
  private static func letters(_ column: Int) -> String {
    guard column > 0 else { return "" }
    let letter = Unicode.Scalar(UInt8(65 + (column - 1) % 26))
    return letters((column - 1) / 26) + String(letter)
  }
}

/// Something in a document that a person should look at.
public struct PaperFinding: Hashable, Sendable {
  public var check: String
  public var severity: FindingSeverity
  public var place: PaperPlace
  /// The characters of the paragraph or cell, where it is about some of them.
  public var range: Range<Int>?
  public var message: String
  public var expected: String?

  init(
    check: String, severity: FindingSeverity = .warning, place: PaperPlace,
    range: Range<Int>? = nil, message: String, expected: String? = nil
  ) {
    self.check = check
    self.severity = severity
    self.place = place
    self.range = range
    self.message = message
    self.expected = expected
  }
}
