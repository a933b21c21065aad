/// A paragraph or row of a manuscript, put together again where lines or pages cut it.
struct Passage: Hashable {
  /// The lines that it comes from.
  var lines: [Int]
  var content: Manuscript.Content
  /// It belongs to the page, not to the report.
  var furniture: PageFurniture?
  /// Page numbers were taken out of its text.
  var hadPageMark = false
  /// Characters of its last line.
  var lastLineCount = 0

  var text: String { content.text }
}

extension Manuscript {
  /// The passages in their order; page numbers are set apart, and cut paragraphs joined.
  var passages: [Passage] {
    let wrapped = wrapWidth
    var passages: [Passage] = []
    // The paragraph that may go on, past page numbers.
    var open: Int?
    var isInContents = false
    let figures = bareNumbers
    for line in lines {
      var passage = Passage(line)
      if passage.furniture == .pageNumber, figures.contains(line.number) { passage.furniture = nil }
      isInContents = passage.isContents(isInContents)
      if isInContents { passage.furniture = .contents }
      if passage.furniture == .pageNumber {
        passages.append(passage)
      } else if let last = open, passages[last].isCut(before: passage, wrap: wrapped),
        last == passages.count - 1 ? wrapped != nil : true
      {
        passages[last].join(passage)
      } else {
        passages.append(passage)
        open = passage.canGoOn(wrapped) ? passages.count - 1 : nil
      }
    }
    return passages
  }

  /// Lines of nothing but digits that are no page numbers, since those go up by one.
  private var bareNumbers: Set<Int> {
    let bare = lines.filter { line in
      guard case .paragraph(let text) = line.content else { return false }
      return !text.isEmpty && text.allSatisfy(\.isDigit)
    }
    let values = bare.compactMap { Int($0.content.text) }
    let isPaged = zip(values, values.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return isPaged ? [] : Set(bare.map(\.number))
  }

  /// The width that lines were broken at, where most long lines end within a sentence.
  private var wrapWidth: Int? {
    let texts = lines.compactMap { line -> String? in
      guard case .paragraph(let text) = line.content, text.count >= 20 else { return nil }
      return text
    }
    guard texts.count >= 8, let longest = texts.map(\.count).max(), longest <= 60 else {
      return nil
    }
    let cut = texts.count { $0.last?.endsSentence == false && $0.last != "：" }
    return cut * 2 > texts.count ? longest : nil
  }
}

extension Passage {
  /// It is the title of a table of contents, or goes on with one.
  fileprivate func isContents(_ isInside: Bool) -> Bool {
    switch content {
    case .paragraph(let text):
      return PageMark.isContentsTitle(text)
        || (isInside && (furniture == .contents || PageMark.endsInPage(text, minimumBlanks: 1)))
    case .row(let cells): return isInside && PageMark.isContents(cells, belowTitle: true)
    }
  }

  fileprivate init(_ line: Manuscript.Line) {
    lines = [line.number]
    content = line.content
    lastLineCount = line.content.text.count
    switch content {
    case .paragraph(let text):
      if PageMark.isPageNumber(text) {
        furniture = .pageNumber
      } else if PageMark.isContents(text) {
        furniture = .contents
      } else {
        let plain = PageMark.removed(from: text)
        hadPageMark = plain != text
        content = .paragraph(plain)
      }
    case .row(let cells):
      if PageMark.isContents(cells) {
        furniture = .contents
      } else if let single = content.single, PageMark.isPageNumber(single),
        !single.allSatisfy(\.isDigit)
      {
        furniture = .pageNumber
      }
    }
  }

  /// A paragraph that ends within a sentence, or where lines of this width break.
  fileprivate func canGoOn(_ wrap: Int?) -> Bool {
    guard furniture == nil, case .paragraph(let text) = content, let last = text.last else {
      return false
    }
    if let wrap, text.count >= wrap { return true }
    return text.count >= 12 && !last.endsSentence && !"：:”）)".contains(last)
  }

  /// The next line goes on with this one's sentence.
  fileprivate func isCut(before next: Passage, wrap: Int?) -> Bool {
    guard next.furniture == nil, case .paragraph(let text) = content,
      case .paragraph(let more) = next.content, LineNumber.split(more).0 == nil
    else { return false }
    if let wrap, lastLineCount >= wrap { return true }
    guard let last = text.last, !last.endsSentence else { return false }
    guard let wrap else { return text.count >= 20 }
    // Blanks between words make lines of one width differ a little.
    return lines.count > 1 || text.count * 10 >= wrap * 8
  }

  fileprivate mutating func join(_ next: Passage) {
    lines += next.lines
    lastLineCount = next.text.count
    content = .paragraph(text + next.text)
    hadPageMark = hadPageMark || next.hadPageMark
  }
}
