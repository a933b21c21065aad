extension Manuscript {
  /// The text of a file: rows where its lines have commas between cells (CSV), else running text.
  public init(file text: String) {
    guard Manuscript.isSeparated(text) else {
      self.init(text: text)
      return
    }
    var lines: [IntakeLine] = []
    CommaSeparated(text).read { lines.append($0) }
    self.init(intake: lines)
  }

  private static let linesLookedAt = 60
  private static let fewestCommas = 2

  /// Most lines have several commas, as sentences in Chinese have none.
  private static func isSeparated(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).prefix(linesLookedAt)
    guard lines.count > 2, !lines.contains(where: { $0.contains("\t") }) else { return false }
    let rows = lines.count { line in
      line.count { $0 == "," } >= fewestCommas && !line.hasPrefix("{")
    }
    return rows * 10 >= lines.count * 7
  }
}
