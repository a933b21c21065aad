/// What the second program is asked to write: everything that it needs to know.
public struct PrintJob: Codable, Hashable, Sendable {
  public var format: DocumentFormat
  public var blocks: [Block]
  /// For spreadsheets; empty otherwise.
  public var workbook: Workbook
  public var layout: PageLayout
  public var properties: DocumentProperties

  public init(
    format: DocumentFormat, blocks: [Block], workbook: Workbook, layout: PageLayout,
    properties: DocumentProperties
  ) {
    self.format = format
    self.blocks = blocks
    self.workbook = workbook
    self.layout = layout
    self.properties = properties
  }
}

/// What file managers show of a document.
///
/// No clock: equal reports give equal files.
public struct DocumentProperties: Codable, Hashable, Sendable {
  public var title: String
  public var author: String
  public var subject: String
  /// `2024-04-22`, the day of filling.
  public var date: String

  public init(title: String, author: String, subject: String, date: String) {
    self.title = title
    self.author = author
    self.subject = subject
    self.date = date
  }
}
