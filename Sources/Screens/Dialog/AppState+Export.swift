extension AppState {
  /// Work that takes a moment waits until the screen has said so.
  mutating func export(_ wish: ExportWish) {
    exporting = wish
    notice = Notice(ExportWords.going(wish))
  }

  /// What was waiting, once the screen is drawn.
  mutating func dueExport() -> [Effect]? {
    guard let wish = exporting, let filling else { return nil }
    exporting = nil
    return [.export(filling.report, filling.rubric, id: filling.id, wish)]
  }
}
