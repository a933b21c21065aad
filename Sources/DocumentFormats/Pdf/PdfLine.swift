/// A line of text, put together from characters that stand at one height.
struct PdfLine {
  /// A piece of a line that a wide gap sets apart.
  struct Segment {
    var text: String
    var left: Float
    var right: Float
  }

  var segments: [Segment] = []
  var top: Float
  var bottom: Float

  var left: Float { segments.first?.left ?? 0 }
  var right: Float { segments.last?.right ?? 0 }
  var height: Float { bottom - top }
  var text: String { segments.map(\.text).joined(separator: "  ") }

  /// The lines of some characters from the top down.
  static func lines(of glyphs: [PdfGlyph]) -> [PdfLine] {
    var rows: [[PdfGlyph]] = []
    var middle: Float = 0
    for glyph in glyphs.sorted(by: { $0.middle < $1.middle }) {
      if let last = rows.last?.last, glyph.middle - middle < min(last.height, glyph.height) / 2 {
        rows[rows.count - 1].append(glyph)
        // Small characters above or below the line do not move it.
        let count = Float(rows[rows.count - 1].count)
        middle += (glyph.middle - middle) / count
      } else {
        rows.append([glyph])
        middle = glyph.middle
      }
    }
    return rows.map { PdfLine($0) }
  }

  private init(_ glyphs: [PdfGlyph]) {
    let sorted = glyphs.sorted { $0.left < $1.left }
    top = sorted.map(\.top).min() ?? 0
    bottom = sorted.map(\.bottom).max() ?? 0
    let em = PdfLine.em(sorted)
    var last: PdfGlyph?
    for glyph in sorted {
      // Bold is now and then drawn twice.
      if let last, last.character == glyph.character, abs(last.left - glyph.left) < em / 8 {
        continue
      }
      let gap = glyph.left - (last?.right ?? -.infinity)
      if gap > 1.6 * em {
        segments.append(
          Segment(text: String(glyph.character), left: glyph.left, right: glyph.right))
      } else {
        let isWord = gap > 0.2 * em && last?.isNarrow == true && glyph.isNarrow
        segments[segments.count - 1].text +=
          (isWord || gap > 0.7 * em ? " " : "")
          + String(glyph.character)
        segments[segments.count - 1].right = glyph.right
      }
      last = glyph
    }
  }

  /// About the width of a Chinese character.
  private static func em(_ glyphs: [PdfGlyph]) -> Float {
    let wide = glyphs.filter { !$0.isNarrow }.map { $0.right - $0.left }.sorted()
    if !wide.isEmpty { return max(wide[wide.count / 2], 1) }
    let heights = glyphs.map(\.height).sorted()
    return max(heights[heights.count / 2] * 0.8, 1)
  }
}

extension PdfGlyph {
  fileprivate var isNarrow: Bool { character.isASCII }
}
