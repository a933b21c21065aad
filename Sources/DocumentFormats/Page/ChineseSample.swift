import Documents

/// The Chinese characters that a document needs, each once, for asking whether fonts have them.
struct ChineseSample {
  let text: String
  let count: Int

  init(_ blocks: [Block]) {
    var seen: Set<Unicode.Scalar> = []
    for block in blocks {
      _ = block.mapTexts { text in
        for scalar in text.unicodeScalars where scalar.isHan { seen.insert(scalar) }
        return text
      }
    }
    count = seen.count
    // In their order: equal documents ask the same.
    text = String(String.UnicodeScalarView(seen.sorted()))
  }
}

extension PageCanvas {
  /// The installed fonts have at least half of the characters: more than a font of symbols, or of
  /// another country's signs, could.
  func canShow(_ sample: ChineseSample, _ layout: PageLayout) -> Bool {
    guard sample.count > 0, let face = layout.faces.sorted(by: { $0.key < $1.key }).first?.value
    else { return true }
    let look = PageTextLook(face: face, size: 12, width: layout.textWidth)
    guard let lines = text(sample.text, look) else { return false }
    return Set(lines.missing).count * 2 <= sample.count
  }
}

extension Unicode.Scalar {
  /// A Chinese character, of the main block or an extension.
  fileprivate var isHan: Bool { properties.isIdeographic && value >= 0x3400 }
}
