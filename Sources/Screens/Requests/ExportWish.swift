public import Documents
import Evaluation
import Terminal

/// What a report is to be exported as, and where to.
public struct ExportWish: Hashable, Sendable {
  public var format: DocumentFormat
  public var edition: Edition
  /// A file's name without its suffix, or the path to it; empty for the report's title in the
  /// usual folder.
  public var name = ""
  /// Whether an unsigned report says so.
  public var saysUnsigned = true

  public init(format: DocumentFormat, edition: Edition) {
    self.format = format
    self.edition = edition
  }

  /// In the order in which they are offered.
  static let all = Edition.allCases.flatMap { edition in
    [DocumentFormat.docx, .pdf, .xlsx, .text].map { ExportWish(format: $0, edition: edition) }
  }
}
