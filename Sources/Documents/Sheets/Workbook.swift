/// What a spreadsheet file holds: the report, and the tables behind it.
public struct Workbook: Codable, Hashable, Sendable {
  public var sheets: [Sheet]

  public init(sheets: [Sheet]) { self.sheets = sheets }
}

/// One sheet: a title, a line below it, and a table or the report's own text.
public struct Sheet: Codable, Hashable, Sendable {
  public enum Content: Codable, Hashable, Sendable {
    case table(TableBlock)
    case text([Block])
  }

  /// At most 31 characters without `[]:*?/\`.
  public var name: String
  public var title: String
  public var subtitle: String
  public var content: Content
  /// A picture of two columns beside the table.
  public var chart: Chart?

  public init(
    _ name: String, title: String, subtitle: String, content: Content, chart: Chart? = nil
  ) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.content = content
    self.chart = chart
  }
}

/// Bars for each row of a table.
public struct Chart: Codable, Hashable, Sendable {
  public var title: String
  /// The column of names.
  public var names: Int
  /// The columns that get a bar each.
  public var values: [Int]
  public var rows: Int
}

extension Workbook {
  /// The same sheets with every text of a cell or block changed.
  public func mapTexts(_ change: (String) -> String) -> Workbook {
    Workbook(
      sheets: sheets.map { sheet in
        var changed = sheet
        changed.subtitle = change(sheet.subtitle)
        switch sheet.content {
        case .table(let table): changed.content = .table(table.mapTexts(change))
        case .text(let blocks): changed.content = .text(blocks.map { $0.mapTexts(change) })
        }
        return changed
      })
  }
}
