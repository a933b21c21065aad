import Evaluation

/// Page numbers and lines of a table of contents: what belongs to pages, not to the report.
enum PageMark {
  private static let dashes: Set<Character> = ["-", "—", "–", "－", "―", "─", "~"]

  /// `— 3 —`, `- 3 -`, `第3页`, `第 3 页 共 12 页`, `3/12`, `3`.
  static func isPageNumber(_ line: String) -> Bool {
    let plain = line.compact
    let bare = plain.filter { !dashes.contains($0) }
    guard (1...12).contains(plain.count), bare.contains(where: \.isDigit) else { return false }
    if bare.allSatisfy(\.isDigit) { return bare.count <= 3 }
    let words = bare.filter { !$0.isDigit }
    return ["第页", "第页共页", "第页,共页", "第页/共页", "页", "/"].contains(words)
  }

  /// `一、基本情况……3`, `（一）整体概况    3`.
  static func isContents(_ line: String) -> Bool {
    let plain = line.compact
    if isContentsTitle(line) { return true }
    guard let last = plain.last, last.isDigit else { return false }
    // A tab stands as blanks between a heading and its page.
    if hasChapterNumber(line), endsInPage(line, minimumBlanks: 2) { return true }
    let front = String(plain.reversed().drop { $0.isDigit || dashes.contains($0) }.reversed())
    return front.hasSuffix("…") || front.hasSuffix("..") || front.hasSuffix("··")
      || front.hasSuffix("．．")
  }

  static func isContentsTitle(_ line: String) -> Bool { ["目录", "目次"].contains(line.compact) }

  /// 一、 or （一）: labels of figures are numbered otherwise.
  private static func hasChapterNumber(_ line: String) -> Bool {
    let style = LineNumber.split(line).0?.style
    return style == .chinese || style == .parenthesizedChinese
  }

  /// A heading, blanks, and a page.
  static func endsInPage(_ line: String, minimumBlanks: Int) -> Bool {
    let digits = line.reversed().prefix { $0.isDigit }
    let blanks = line.reversed().dropFirst(digits.count).prefix { $0.isWhitespace }
    return (1...3).contains(digits.count) && blanks.count >= minimumBlanks
      && digits.count + blanks.count < line.count
  }

  /// A row whose first cell is a heading of Chinese numbering and whose last is a page; below 目录
  /// any heading.
  static func isContents(_ cells: [String], belowTitle: Bool = false) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count == 2, filled[1].allSatisfy(\.isDigit), filled[1].count <= 3 else {
      return false
    }
    return belowTitle || hasChapterNumber(filled[0])
  }

  /// The text without a page number that got between its words: 资金— 3 —使用.
  static func removed(from text: String) -> String {
    var characters = Array(text)
    var start = 0
    while start < characters.count {
      if let end = mark(in: characters, at: start) {
        characters.removeSubrange(start..<end)
      } else {
        start += 1
      }
    }
    return String(characters)
  }

  /// Where a mark ends that begins there: a long dash, blanks, up to three digits, a long dash.
  private static func mark(in text: [Character], at start: Int) -> Int? {
    let long: Set<Character> = ["—", "–", "―", "─"]
    var offset = start
    func skip(_ isMeant: (Character) -> Bool) -> Int {
      let before = offset
      while offset < text.count, isMeant(text[offset]) { offset += 1 }
      return offset - before
    }
    guard (1...2).contains(skip { long.contains($0) }) else { return nil }
    _ = skip { $0 == " " || $0 == "\u{3000}" }
    guard (1...3).contains(skip { $0.narrow.isDigit }) else { return nil }
    _ = skip { $0 == " " || $0 == "\u{3000}" }
    guard (1...2).contains(skip { long.contains($0) }) else { return nil }
    return offset
  }
}
