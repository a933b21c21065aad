import CFormats
import Documents

/// Sets the items of a document one after another; headings stay with what they head.
struct PageComposer {
  let items: [Flow.Item]
  private(set) var setter: PageSetter

  init(items: [Flow.Item], setter: PageSetter) {
    self.items = items
    self.setter = setter
  }

  private var layout: PageLayout { setter.layout }

  mutating func compose() {
    for index in items.indices {
      if !setter.fits(heightToKeep(from: index)), setter.y > 0 { setter.turnPage() }
      set(items[index])
    }
    setter.finish()
  }

  private mutating func set(_ item: Flow.Item) {
    switch item {
    case .pageBreak: if setter.y > 0 { setter.turnPage() }
    // An empty line is nothing at the top of a page.
    case .blankLine: if setter.y > 0 { setter.advance(layout.grid.pitch) }
    case .paragraph(let text, let style): set(text, style)
    case .table(let table): PageTable(table, layout).set(on: &setter)
    }
  }

  private mutating func set(_ text: String, _ style: Flow.Style) {
    guard let look = look(of: style), let lines = setter.lines(text, look) else { return }
    let box = box(of: style)
    if let depth = style.outlineDepth {
      setter.addOutline(text.filter { !$0.isNewline }, depth: depth)
    }
    for line in 0..<lines.count {
      if !setter.fits(box.pitch) { setter.turnPage() }
      setter.draw(lines, line, x: 0, top: setter.y, box)
      setter.advance(box.pitch)
    }
  }

  /// What must stand on one page with the item: the first line behind headings, a signature.
  private func heightToKeep(from index: Int) -> Double {
    switch items[index] {
    case .paragraph(_, .heading): heightOfHeadings(from: index)
    case .paragraph(_, .signature): heightOfSignature(from: index)
    case .paragraph, .table, .blankLine, .pageBreak: 0
    }
  }

  private func heightOfHeadings(from index: Int) -> Double {
    var height = 0.0
    for item in items[index...] {
      height += layout.grid.pitch
      guard case .paragraph(_, .heading) = item else { return height }
    }
    return height
  }

  private func heightOfSignature(from index: Int) -> Double {
    // Only its first line decides.
    if index > 0, case .paragraph(_, .signature) = items[index - 1] { return 0 }
    let lines = items[index...].prefix { item in
      if case .paragraph(_, .signature) = item { true } else { false }
    }
    return Double(lines.count) * layout.grid.pitch
  }

  private func box(of style: Flow.Style) -> LineBox {
    let text = layout.style(style)
    return LineBox(pitch: text.pitch ?? layout.grid.pitch, size: text.size)
  }

  private func look(of style: Flow.Style) -> PageTextLook? {
    let text = layout.style(style)
    guard let face = layout.face(text.face) else { return nil }
    var look = PageTextLook(
      face: face, size: text.size, isBold: text.isBold == true,
      spacing: layout.grid.characterSpacing, width: layout.textWidth,
      indent: Double(text.indent ?? 0) * (text.size + layout.grid.characterSpacing),
      alignment: text.alignment.map { $0.onPage } ?? .both)
    if case .signature(let right) = style { look.width -= right * text.size }
    return look
  }
}

extension Flow.Style {
  /// Where in the outline it stands, if it does.
  fileprivate var outlineDepth: Int? {
    switch self {
    case .title: 0
    case .heading(let depth): depth + 1
    case .mark, .note, .cover, .body, .remark, .signature: nil
    }
  }
}

extension TableBlock.Alignment {
  var onPage: PageAlignment {
    switch self {
    case .left: .left
    case .centre: .centre
    case .right: .right
    }
  }
}

extension PageAlignment {
  static let left = PageAlignLeft
  static let centre = PageAlignCentre
  static let right = PageAlignRight
  static let both = PageAlignBoth
}
