extension Words {
  /// The list of findings.
  enum Findings {
    static let title = "问题清单"
  }
}
