/// A report as it was read from a file, line by line, before anyone knows what it means (来稿).
public struct Manuscript: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case paragraph(String)
    /// A row of a table, cell by cell; a merged cell stands in its first place.
    case row([String])
  }

  public struct Line: Hashable, Sendable {
    /// Counted from 1: the line of a text file, the paragraph of any other.
    public var number: Int
    public var content: Content

    public init(number: Int, _ content: Content) {
      self.number = number
      self.content = content
    }
  }

  /// Without blank ones, in their order.
  public var lines: [Line]
  /// What of the file was not read, with its place.
  public var omitted: [IntakeOmission] = []
  /// Words of the page around the text: headers and footers.
  public var margins: [String] = []
  /// The lines that begin a sheet, counted from 0.
  public var sheetStarts: [Int] = []

  public init(lines: [Line]) { self.lines = lines }
}

extension Manuscript.Line {
  fileprivate var isRow: Bool { if case .row = content { true } else { false } }
}

extension Manuscript {
  /// Plain text with line ends of any system; a tab or `|` between cells makes a row of a table.
  public init(text: String) {
    lines = []
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var table: BlankColumns?
    for (index, line) in all.enumerated() {
      table = line.isEmpty ? nil : table ?? BlankColumns(head: String(line))
      if let table {
        lines.append(Line(number: index + 1, .row(table.cells(of: String(line)))))
        continue
      }
      guard let content = Content(line: String(line), isInTable: lines.last?.isRow == true) else {
        continue
      }
      lines.append(Line(number: index + 1, content))
    }
  }
}

extension Manuscript.Content {
  /// The line's text or cells, without blanks around them; nothing where there is nothing.
  ///
  /// In a table, behind another row, a line with a single filled cell is a row too.
  public init?(line: String, isInTable: Bool = false) {
    let cells = Manuscript.Content.cells(of: line)
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first else { return nil }
    let isRow = filled.count > 1 || (isInTable && cells.count > 2)
    self = isRow ? .row(cells) : .paragraph(first)
  }

  private static func cells(of line: String) -> [String] {
    if line.contains("\t") {
      return line.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmed)
    }
    let plain = line.trimmed
    // Strokes around the cells, or with blanks between them; `|` alone may be part of a word.
    let isFramed = plain.hasPrefix("|") && plain.hasSuffix("|") && plain.count > 2
    guard isFramed || plain.contains(" | ") || plain.contains("　|　") else { return [plain] }
    // The rule under a head of Markdown holds nothing.
    guard !plain.allSatisfy({ "|-: ".contains($0) }) else { return [] }
    let inner = plain.dropFirst(plain.hasPrefix("|") ? 1 : 0).dropLast(plain.hasSuffix("|") ? 1 : 0)
    return inner.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// Nothing for a paragraph.
  var cells: [String] { if case .row(let cells) = self { cells } else { [] } }

  /// The text of a paragraph, or of a row with one filled cell, as a heading over a table's width is.
  var single: String? {
    switch self {
    case .paragraph(let text): return text
    case .row(let cells):
      let filled = cells.filter { !$0.isEmpty }
      return filled.count == 1 ? filled.first : nil
    }
  }

  /// The text; cells of a row with blanks between them.
  public var text: String {
    switch self {
    case .paragraph(let text): text
    case .row(let cells): cells.filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }
}
