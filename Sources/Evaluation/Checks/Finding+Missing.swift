extension Finding {
  /// Something has not been filled in yet (未填); nothing of it is wrong.
  public var isMissing: Bool { Finding.missing.contains(check) }

  private static let missing: Set<String> = [
    MissingCoverLine.name, MissingText.name, MissingPoints.name,
  ]
}
