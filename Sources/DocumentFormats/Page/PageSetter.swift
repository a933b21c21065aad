import Documents

/// Fills pages from top to bottom.
struct PageSetter {
  let canvas: PageCanvas
  let layout: PageLayout
  private(set) var notebook = PageNotebook()
  private(set) var page = 1
  /// From the top of the text area to where the next line begins.
  private(set) var y = 0.0
  private var outline: [(depth: Int, id: Int32)] = []

  init(canvas: PageCanvas, layout: PageLayout) {
    self.canvas = canvas
    self.layout = layout
  }

  var left: Double { layout.page.left * PageLayout.pointsPerMillimetre }
  var top: Double { layout.page.top * PageLayout.pointsPerMillimetre }
  /// A hair more than the text area: 22 lines must not fail by a rounding.
  private var height: Double { layout.textHeight + 0.5 }

  func fits(_ height: Double) -> Bool { y + height <= self.height }

  mutating func advance(_ height: Double) { y += height }

  /// Ends the page with its number.
  mutating func turnPage() {
    drawNumber()
    canvas.showPage()
    page += 1
    y = 0
  }

  /// Ends the last page.
  mutating func finish() {
    drawNumber()
    canvas.showPage()
    notebook.note(pages: page)
  }

  /// An entry of the outline for what is set next.
  mutating func addOutline(_ text: String, depth: Int) {
    outline.removeAll { $0.depth >= depth }
    let id = canvas.addOutline(text, below: outline.last?.id ?? 0, page: page, y: top + y)
    outline.append((depth, id))
  }

  /// The text in lines; characters without a glyph stand as their code in brackets.
  mutating func lines(_ text: String, _ look: PageTextLook) -> PageLines? {
    guard let lines = canvas.text(text.breakable, look) else { return nil }
    let missing = lines.missing
    guard !missing.isEmpty else {
      notebook.note(lines, look.face)
      return lines
    }
    notebook.note(missing: missing)
    guard let spelled = canvas.text(text.spelling(Set(missing)).breakable, look) else {
      return nil
    }
    notebook.note(spelled, look.face)
    return spelled
  }

  /// Draws a line of text whose line box begins at a height of the text area.
  func draw(_ lines: PageLines, _ line: Int, x: Double, top y: Double, _ box: LineBox) {
    lines.draw(line, x: left + x, baseline: top + y + box.baseline)
  }

  private mutating func drawNumber() {
    let style = layout.pageNumber
    guard let face = layout.face(style.face) else { return }
    let isLeft = style.isMirrored && page.isMultiple(of: 2)
    let look = PageTextLook(
      face: face, size: style.size, width: layout.textWidth - style.size * 2,
      alignment: style.isMirrored ? (isLeft ? .left : .right) : .centre)
    guard let lines = lines(style.before + "\(page)" + style.after, look) else { return }
    let middle = layout.textHeight + style.distance * PageLayout.pointsPerMillimetre
    // One character in from the edge.
    let box = LineBox(pitch: 0, size: style.size)
    draw(lines, 0, x: style.size, top: middle, box)
  }
}

/// A line's height, and where in it letters stand.
struct LineBox {
  var pitch: Double
  var size: Double

  /// From the top of the line: Chinese characters stand in the middle of it.
  var baseline: Double { pitch / 2 + size * 0.36 }
}

extension String {
  /// Missing characters as their code: 〔U+31350〕.
  func spelling(_ missing: Set<Unicode.Scalar>) -> String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if missing.contains(scalar) {
        text += "〔U+" + String(scalar.value, radix: 16, uppercase: true) + "〕"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// A long computation may be broken behind its signs, by a space without width.
  var breakable: String {
    guard contains(where: { $0 == "÷" || $0 == "×" }) else { return self }
    return reduce(into: "") { text, character in
      text.append(character)
      if "÷×=+".contains(character) { text.append("\u{200B}") }
    }
  }
}
