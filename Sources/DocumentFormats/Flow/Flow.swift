import Documents

/// Blocks in the order and spacing in which pages are filled, for every paged format.
struct Flow {
  enum Item {
    /// Line feeds are kept: a title has them.
    case paragraph(String, Style)
    case blankLine
    case table(TableBlock)
    /// What follows stands on a new page.
    case pageBreak
  }

  /// What a paragraph is; each has its style in the layout.
  enum Style: Hashable {
    case mark, title, note, cover, body, remark
    case heading(Int)
    /// Right indent in characters.
    case signature(right: Double)
  }

  private(set) var items: [Item] = []

  init(_ blocks: [Block], _ layout: PageLayout) {
    var previous: Block?
    for block in blocks {
      let gap = Flow.gap(between: previous, and: block, layout)
      items += Array(repeating: .blankLine, count: gap)
      items += Flow.items(of: block, isFirst: previous == nil, layout)
      previous = block
    }
  }

  private static func items(
    of block: Block, isFirst: Bool, _ layout: PageLayout
  ) -> [Item] {
    switch block {
    case .attachmentMark(let text):
      (isFirst ? [] : [.pageBreak]) + [.paragraph(text, .mark)]
    case .title(let text): [.paragraph(title(text, layout), .title)]
    case .note(let text): [.paragraph(text, .note)]
    case .coverLine(let text): [.paragraph(text, .cover)]
    case .heading(let depth, let number, let text): [.paragraph(number + text, .heading(depth))]
    case .paragraph(let text): [.paragraph(text, .body)]
    case .remark(let text): [.paragraph(text, .remark)]
    case .table(let table): [.table(table)]
    case .signature(let lines): signature(lines)
    }
  }

  /// Lines are separated by line feeds.
  private static func title(_ text: String, _ layout: PageLayout) -> String {
    let lines = TitleLines(most: layout.textWidth / layout.styles.title.size)
    return lines.lines(of: text).joined(separator: "\n")
  }

  /// The day stands four characters from the right margin, the other lines centred above it.
  private static func signature(_ lines: [String]) -> [Item] {
    let indent = 4.0
    guard let day = lines.last else { return [] }
    let centre = indent + day.characters / 2
    return lines.map { line in
      .paragraph(line, .signature(right: max(centre - line.characters / 2, 0)))
    }
  }

  /// Empty lines: what a style asks for in front of it, and one where the front matter ends.
  private static func gap(
    between previous: Block?, and block: Block, _ layout: PageLayout
  ) -> Int {
    guard let previous else { return 0 }
    switch (previous, block) {
    case (.title, .note), (.coverLine, .coverLine): return 0
    case (_, .attachmentMark): return 0
    case (_, .title): return layout.styles.title.linesBefore ?? 0
    case (_, .signature): return layout.styles.signature.linesBefore ?? 0
    case (.title, .table), (.note, .table): return 0
    case (.title, _), (.note, _), (.coverLine, _), (.signature, .remark): return 1
    case (_, _): return 0
    }
  }
}

extension PageLayout {
  func style(_ style: Flow.Style) -> TextStyle {
    switch style {
    case .mark: styles.mark
    case .title: styles.title
    case .note: styles.note
    case .cover: styles.cover
    case .body: styles.body
    case .remark: styles.remark
    case .heading(let depth): styles.heading(depth: depth)
    case .signature: styles.signature
    }
  }

  func face(_ name: String) -> Face? { faces[name] }
}

extension String {
  /// Width in Chinese characters; Latin letters and digits are half of one.
  var characters: Double {
    unicodeScalars.reduce(0) { $0 + ($1.value < 0x100 ? 0.5 : 1) }
  }
}
