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

extension AppState {
  /// Work that takes a moment waits until the screen has said so.
  mutating func export(_ wish: ExportWish) {
    exporting = wish
    notice = Notice(Words.Export.going(wish))
  }

  /// What was waiting, once the screen is drawn.
  mutating func dueExport() -> [Effect]? {
    guard let wish = exporting, let filling else { return nil }
    exporting = nil
    return [.export(filling.report, filling.rubric, id: filling.id, wish)]
  }
}
