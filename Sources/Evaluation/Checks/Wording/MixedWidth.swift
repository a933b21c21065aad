import Text

/// Numbers are in half width, marks between Chinese words in full width (全角半角).
struct MixedWidth: TextCheck {
  static let name = "mixed-width"
  static let group = Finding.Group.wording

  private static let marks: [UInt32: String] = [
    0x2C: "，", 0x3B: "；", 0x3A: "：", 0x3F: "？", 0x21: "！",
  ]

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    numbers(in: text)
      + text.prose.codes.indices.compactMap { offset -> Finding? in
        guard let mark = MixedWidth.marks[text.prose[offset]],
          text.prose[offset + 1].isChinese || text.prose[offset + 1] == 0x300A,
          isPhrase(text.prose[offset - 1])
        else { return nil }
        return .markNarrow(text, offset, mark)
      }
  }

  /// What a Chinese phrase ends with.
  private func isPhrase(_ code: UInt32) -> Bool {
    code.isChinese || code.isDigit || code == 0x25 || code == 0x300B || code == 0xFF09
      || code == 0x201D
  }

  /// Numbers with a full-width digit, point or separator in them.
  private func numbers(in text: FieldText) -> [Finding] {
    text.reading.quantities.compactMap { quantity in
      let digits = quantity.digits
      guard !quantity.isChinese,
        digits.contains(where: { text.prose[$0] != text.prose.narrow($0) })
      else { return nil }
      return .numberWide(text, digits)
    }
  }
}

extension Finding {
  fileprivate static func markNarrow(
    _ text: FieldText, _ offset: Int, _ mark: String
  ) -> Finding {
    Finding(
      check: MixedWidth.self, severity: .note, field: text.path,
      message: "中文之间用了半角“\(text.prose.text(offset..<offset + 1))”，应为全角“\(mark)”。",
      range: offset..<offset + 1
    ).expecting(mark)
  }

  fileprivate static func numberWide(_ text: FieldText, _ digits: Range<Int>) -> Finding {
    let written = text.prose.text(digits)
    return Finding(
      check: MixedWidth.self, severity: .note, field: text.path,
      message: "数字“\(written)”用了全角字符，应为半角“\(written.halfWidth)”。", range: digits
    ).expecting(written.halfWidth)
  }
}
