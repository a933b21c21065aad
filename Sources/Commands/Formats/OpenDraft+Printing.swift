import Documents

extension OpenDraft {
  /// What is printed around the report.
  func options(_ edition: Edition) -> PrintOptions {
    PrintOptions(edition: edition, seal: .unsigned)
  }
}
