/// There are no blanks inside Chinese text (多余空格).
struct StrayBlank: TextCheck {
  static let name = "stray-blank"
  static let group = Finding.Group.wording

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    var found: [Finding] = []
    var isQuoted = false
    for (offset, code) in text.prose.codes.enumerated() {
      if code.opensQuotation { isQuoted = true }
      if code.closesQuotation || code == 0x0A { isQuoted = false }
      // A motto in quotation marks may be divided by a blank.
      guard code.isBlank, !isQuoted, !text.prose[offset - 1].isBlank else { continue }
      var end = offset
      while text.prose[end].isBlank { end += 1 }
      if isInside(offset, end, text.prose) { found.append(.blankStray(text, offset..<end)) }
    }
    return found
  }

  /// Chinese on one side, Chinese or a digit on the other.
  private func isInside(_ start: Int, _ end: Int, _ prose: Prose) -> Bool {
    let (before, after) = (prose[start - 1], prose[end])
    return before.isChinese && (after.isChinese || after.isDigit)
      || before.isDigit && after.isChinese
  }
}

extension UInt32 {
  /// One of “‘《「.
  fileprivate var opensQuotation: Bool {
    self == 0x201C || self == 0x2018 || self == 0x300A || self == 0x300C
  }

  /// One of ”’》」.
  fileprivate var closesQuotation: Bool {
    self == 0x201D || self == 0x2019 || self == 0x300B || self == 0x300D
  }
}

extension Finding {
  fileprivate static func blankStray(_ text: FieldText, _ range: Range<Int>) -> Finding {
    let before = text.prose.text(max(range.lowerBound - 4, 0)..<range.lowerBound)
    return Finding(
      check: StrayBlank.self, severity: .note, field: text.path,
      message: "“\(before)”后面有多余的空格，请删去。", range: range
    ).expecting("")
  }
}
