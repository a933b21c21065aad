public import Documents

/// What a report is to be exported as.
public struct ExportWish: Hashable, Sendable {
  public var format: DocumentFormat
  public var edition: Edition

  public init(format: DocumentFormat, edition: Edition) {
    self.format = format
    self.edition = edition
  }

  /// In the order in which they are offered.
  static let all = Edition.allCases.flatMap { edition in
    [DocumentFormat.docx, .pdf, .xlsx, .text].map { ExportWish(format: $0, edition: edition) }
  }
}

extension DialogState {
  /// Which format, and for whom.
  static var export: DialogState {
    DialogState(
      title: Words.Export.title, lines: [Words.Export.question],
      choices: ExportWish.all.map { wish in
        Choice(label: Words.Export.label(wish), answer: .export(wish))
      }, hint: Words.Export.hint)
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
